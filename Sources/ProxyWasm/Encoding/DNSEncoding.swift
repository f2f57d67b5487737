/// How addresses travel to a plugin: their count, how many seconds each may be used, then the texts, each with a NUL.
enum DNSEncoding {
  static func encode(_ addresses: [DNSAddress]) -> [UInt8] {
    var encoded = Array(littleEndian: UInt32(clamping: addresses.count))
    for address in addresses {
      encoded.append(littleEndian: UInt32(clamping: address.timeToLive.components.seconds))
    }
    for address in addresses {
      // A NUL within would make two of it.
      encoded.append(contentsOf: address.text.utf8.prefix { $0 != 0 })
      encoded.append(0)
    }
    return encoded
  }
}
