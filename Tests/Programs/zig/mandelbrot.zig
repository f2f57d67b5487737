//! How many points of a grid stay within the Mandelbrot set for a number of steps: doubles and nested loops.

const Complex = struct {
    re: f64,
    im: f64,

    fn squarePlus(z: Complex, c: Complex) Complex {
        return .{ .re = z.re * z.re - z.im * z.im + c.re, .im = 2 * z.re * z.im + c.im };
    }

    fn isOutside(z: Complex) bool {
        return z.re * z.re + z.im * z.im > 4;
    }
};

fn escapes(c: Complex, limit: u32) ?u32 {
    var z: Complex = .{ .re = 0, .im = 0 };
    for (0..limit) |step| {
        if (z.isOutside()) return @intCast(step);
        z = z.squarePlus(c);
    }
    return null;
}

export fn mandelbrot(side: u32, limit: u32) u64 {
    var inside: u64 = 0;
    var steps: u64 = 0;
    for (0..side) |y| {
        for (0..side) |x| {
            const scale = 3.0 / @as(f64, @floatFromInt(side));
            const c: Complex = .{
                .re = @as(f64, @floatFromInt(x)) * scale - 2.25,
                .im = @as(f64, @floatFromInt(y)) * scale - 1.5,
            };
            if (escapes(c, limit)) |step| steps += step else inside += 1;
        }
    }
    return inside << 32 | steps;
}
