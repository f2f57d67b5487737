// Arguments and the environment, through the standard library's WASI calls.
const wasi = @import("std").os.wasi;

fn write(text: []const u8) void {
    const vector = [1]wasi.ciovec_t{.{ .base = text.ptr, .len = text.len }};
    var written: usize = 0;
    _ = wasi.fd_write(1, &vector, 1, &written);
}

var buffer: [4096]u8 = undefined;
var pointers: [64][*:0]u8 = undefined;

pub export fn _start() void {
    var count: usize = 0;
    var size: usize = 0;
    if (wasi.args_sizes_get(&count, &size) != .SUCCESS or count > pointers.len or size > buffer.len) wasi.proc_exit(2);
    _ = wasi.args_get(@ptrCast(&pointers), &buffer);
    for (pointers[0..count]) |argument| {
        var length: usize = 0;
        while (argument[length] != 0) length += 1;
        write(argument[0..length]);
        write("\n");
    }
    wasi.proc_exit(@intCast(count));
}
