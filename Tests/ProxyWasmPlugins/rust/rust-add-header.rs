// Adds one header to each request. No standard library: the smallest a Rust plugin can be.
#![no_std]

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}

#[link(wasm_import_module = "env")]
extern "C" {
    fn proxy_add_header_map_value(map: u32, key: *const u8, key_size: usize, value: *const u8, value_size: usize) -> u32;
}

#[no_mangle]
pub extern "C" fn proxy_abi_version_0_2_1() {}

// Nothing is asked of the host that it would have to allocate for.
#[no_mangle]
pub extern "C" fn malloc(_: usize) -> *mut u8 {
    core::ptr::null_mut()
}

#[no_mangle]
pub extern "C" fn proxy_on_request_headers(_context: u32, _count: usize, _end: u32) -> u32 {
    let (key, value) = ("x-rust", "added");
    unsafe { proxy_add_header_map_value(0, key.as_ptr(), key.len(), value.as_ptr(), value.len()) };
    0
}
