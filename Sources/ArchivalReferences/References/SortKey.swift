/// The text by which an archival number is compared and put in order.
///
/// Archival numbers are text: `1 < 1a < 2 < 10`, `0102` is not `102` (but stands beside it), and
/// numbers with a prefix (`Р-7523`) follow the plain ones. Comparing two keys byte by byte, as
/// SQLite's `BINARY` collation does, gives this order. Two printed forms have the same key when
/// they differ in case, in blanks or in letters that look alike in Latin and Cyrillic.
public struct SortKey: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The key itself.
  public let description: String

  /// Makes the key of a number as printed.
  ///
  /// The key is `n` (begins with a digit) or `p` (prefixed); then each run of digits with its length
  /// in front, so that a longer number is a greater one, and each run of letters; then a full stop
  /// and the leading zeros of each run of digits, which tell `0102` from `102`. Marks count only
  /// between two runs of one kind: `1-2` is not `12`, but `Р-7523` is `Р7523`.
  public init(_ number: String) {
    var key = ""
    var zeros = ""
    var digits: [UInt8] = []
    var separated = false
    var endsWithDigits: Bool?

    func append(_ run: String, isDigits: Bool) {
      if separated, endsWithDigits == isDigits { key += "/" }
      separated = false
      endsWithDigits = isDigits
      key += run
    }
    func closeDigits() {
      guard !digits.isEmpty else { return }
      let significant = digits.drop { $0 == UInt8(ascii: "0") }
      let length = String(min(significant.count, 99))
      append(
        (length.utf8.count < 2 ? "0" : "") + length + String(decoding: significant, as: UTF8.self),
        isDigits: true)
      zeros += String(min(digits.count - significant.count, 9))
      digits = []
    }

    for scalar in number.unicodeScalars {
      if scalar.isASCII, (0x30...0x39).contains(scalar.value) {
        digits.append(UInt8(scalar.value))
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        closeDigits()
        append(LookAlike.latin(scalar), isDigits: false)
      } else if !scalar.properties.isWhitespace {
        closeDigits()
        separated = true
      }
    }
    closeDigits()
    let isPlain = key.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    description = (isPlain ? "n" : "p") + key + "." + zeros
  }

  /// Whether the first key stands before the second in an inventory.
  public static func < (first: Self, second: Self) -> Bool {
    first.description.utf8.lexicographicallyPrecedes(second.description.utf8)
  }
}
