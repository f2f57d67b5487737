module go-header-logger

go 1.24
