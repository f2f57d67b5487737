module apus.example/programs

go 1.24
