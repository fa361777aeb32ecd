import Testing

/// A paragraph in which every mention of a person stands in braces.
struct AnnotatedText: Sendable, CustomTestStringConvertible {
  let text: String
  let mentions: [String]
  let ranges: [Range<Int>]

  init(_ annotated: String) {
    var plain: [UInt8] = []
    var ranges: [Range<Int>] = []
    var start = 0
    for byte in annotated.utf8 {
      switch byte {
      case UInt8(ascii: "{"): start = plain.count
      case UInt8(ascii: "}"): ranges.append(start..<plain.count)
      default: plain.append(byte)
      }
    }
    self.ranges = ranges
    text = String(decoding: plain, as: UTF8.self)
    mentions = ranges.map { String(decoding: plain[$0], as: UTF8.self) }
  }

  var testDescription: String { String(text.prefix(60)) }
}
