module go-add-header

go 1.24
