/// How stages find their stream, as long as it lives.
///
/// A weak reference would do, but makes each count of references to the stream slow.
final class StreamLink<Stream: AnyObject> {
  /// The stream itself sets it, and takes it back when it ends.
  unowned(unsafe) var stream: Stream?
}
