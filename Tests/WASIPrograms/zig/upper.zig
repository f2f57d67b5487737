// Turns the standard input into capitals; the exit code tells whether there were any letters.
const wasi = @import("std").os.wasi;

var buffer: [100]u8 = undefined;

pub export fn _start() void {
    var letters: u32 = 0;
    while (true) {
        const input = [1]wasi.iovec_t{.{ .base = &buffer, .len = buffer.len }};
        var count: usize = 0;
        if (wasi.fd_read(0, &input, 1, &count) != .SUCCESS) wasi.proc_exit(3);
        if (count == 0) break;
        for (buffer[0..count]) |*byte| {
            if (byte.* >= 'a' and byte.* <= 'z') {
                byte.* -= 32;
                letters += 1;
            }
        }
        const output = [1]wasi.ciovec_t{.{ .base = &buffer, .len = count }};
        var written: usize = 0;
        _ = wasi.fd_write(1, &output, 1, &written);
    }
    wasi.proc_exit(if (letters > 0) 0 else 1);
}
