// Logs every header of requests and responses, one line each: "request :path: /". What it costs to hand a host's strings
// to a plugin and back.
use std::alloc::{alloc, Layout};

#[link(wasm_import_module = "env")]
extern "C" {
    fn proxy_log(level: u32, text: *const u8, size: usize) -> u32;
    fn proxy_get_header_map_pairs(map: u32, data: *mut *mut u8, size: *mut usize) -> u32;
}

#[no_mangle]
pub extern "C" fn proxy_abi_version_0_2_1() {}

#[no_mangle]
pub extern "C" fn proxy_on_memory_allocate(size: usize) -> *mut u8 {
    unsafe { alloc(Layout::from_size_align_unchecked(size, 1)) }
}

fn pairs(map: u32) -> Vec<(String, String)> {
    let (mut data, mut size) = (std::ptr::null_mut(), 0);
    let status = unsafe { proxy_get_header_map_pairs(map, &mut data, &mut size) };
    if status != 0 || data.is_null() {
        return Vec::new();
    }
    // The block is the plugin's own from here on.
    let bytes = unsafe { Vec::from_raw_parts(data, size, size) };
    let word = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    let count = word(0);
    let mut at = 4 + count * 8;
    let mut take = |size: usize| {
        let text = String::from_utf8_lossy(&bytes[at..at + size]).into_owned();
        at += size + 1;
        text
    };
    (0..count).map(|i| (take(word(4 + i * 8)), take(word(8 + i * 8)))).collect()
}

fn log(kind: &str, map: u32) -> u32 {
    for (name, value) in pairs(map) {
        let line = format!("{kind} {name}: {value}");
        unsafe { proxy_log(2, line.as_ptr(), line.len()) };
    }
    0
}

#[no_mangle]
pub extern "C" fn proxy_on_request_headers(_context: u32, _count: usize, _end: u32) -> u32 {
    log("request", 0)
}

#[no_mangle]
pub extern "C" fn proxy_on_response_headers(_context: u32, _count: usize, _end: u32) -> u32 {
    log("response", 2)
}
