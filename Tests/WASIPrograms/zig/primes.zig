// Prints primes in decimal, without a library.
const wasi = @import("std").os.wasi;

var line: [16]u8 = undefined;
var composite: [5000]bool = @splat(false);

fn print(number: usize) void {
    var rest = number;
    var place: usize = line.len - 1;
    line[place] = '\n';
    while (true) {
        place -= 1;
        line[place] = @intCast('0' + rest % 10);
        rest /= 10;
        if (rest == 0) break;
    }
    const vector = [1]wasi.ciovec_t{.{ .base = line[place..].ptr, .len = line.len - place }};
    var written: usize = 0;
    _ = wasi.fd_write(1, &vector, 1, &written);
}

pub export fn _start() void {
    var i: usize = 2;
    while (i < composite.len) : (i += 1) {
        if (composite[i]) continue;
        if (i > 4900) print(i);
        var j = i * i;
        while (j < composite.len) : (j += i) composite[j] = true;
    }
}
