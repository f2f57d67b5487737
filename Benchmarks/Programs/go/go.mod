module benchmark

go 1.21
