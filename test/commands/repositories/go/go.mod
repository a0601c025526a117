module github.com/acme/stock

go 1.26
