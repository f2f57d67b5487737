// Logs every header of requests and responses, one line each, as rust/header-logger.rs does.
package main

import (
	"encoding/binary"
	"unsafe"
)

//go:wasmimport env proxy_log
func proxyLog(level uint32, text unsafe.Pointer, size uint32) uint32

//go:wasmimport env proxy_get_header_map_pairs
func headerPairs(kind uint32, data, size unsafe.Pointer) uint32

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

func logHeaders(kind string, which uint32) uint32 {
	var address, size uint32
	if headerPairs(which, unsafe.Pointer(&address), unsafe.Pointer(&size)) != 0 || size == 0 {
		return 0
	}
	data := given[len(given)-1]
	given = given[:0]
	count := binary.LittleEndian.Uint32(data)
	at := 4 + count*8
	for i := uint32(0); i < count; i++ {
		name := binary.LittleEndian.Uint32(data[4+i*8:])
		value := binary.LittleEndian.Uint32(data[8+i*8:])
		line := kind + " " + string(data[at:at+name]) + ": " + string(data[at+name+1:at+name+1+value])
		at += name + value + 2
		proxyLog(2, unsafe.Pointer(unsafe.StringData(line)), uint32(len(line)))
	}
	return 0
}

//go:wasmexport proxy_on_request_headers
func onRequestHeaders(context, size, end uint32) uint32 { return logHeaders("request", 0) }

//go:wasmexport proxy_on_response_headers
func onResponseHeaders(context, size, end uint32) uint32 { return logHeaders("response", 2) }

//go:wasmexport proxy_on_vm_start
func onVMStart(root, size uint32) uint32 {
	println("a Go plugin starts")
	return 1
}

func main() {}
