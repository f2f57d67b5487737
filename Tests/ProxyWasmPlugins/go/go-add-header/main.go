// Adds a header to each request, with a value that counts requests.
package main

import (
	"strconv"
	"unsafe"
)

//go:wasmimport env proxy_add_header_map_value
func addHeader(kind uint32, key unsafe.Pointer, keySize uint32, value unsafe.Pointer, valueSize uint32) uint32

// Memory that the host fills must not be collected before it was read.
var given [][]byte

//go:wasmexport proxy_on_memory_allocate
func allocate(size uint32) unsafe.Pointer {
	block := make([]byte, size)
	given = append(given, block)
	return unsafe.Pointer(unsafe.SliceData(block))
}

//go:wasmexport proxy_abi_version_0_2_1
func version() {}

var count int

//go:wasmexport proxy_on_request_headers
func onRequestHeaders(context, size, end uint32) uint32 {
	count++
	key, value := "x-go", strconv.Itoa(count)
	addHeader(0, unsafe.Pointer(unsafe.StringData(key)), uint32(len(key)), unsafe.Pointer(unsafe.StringData(value)), uint32(len(value)))
	return 0
}

func main() {}
