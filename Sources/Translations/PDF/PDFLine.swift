/// A printed line with its place on the page, in points from the upper left corner.
struct PDFLine {
  /// A word and the columns that it covers.
  struct Word {
    let text: String
    let left: Double
    let right: Double
  }

  /// Its words from left to right, at least one.
  let words: [Word]
  let top: Double
  let bottom: Double

  init?(_ words: [Word], top: Double, bottom: Double) {
    guard !words.isEmpty else { return nil }
    self.words = words
    self.top = top
    self.bottom = bottom
  }

  var text: String { words.map(\.text).joined(separator: " ") }
  var left: Double { words.first?.left ?? 0 }
  var right: Double { words.last?.right ?? 0 }
  var height: Double { bottom - top }

  /// Whether it begins with an address, which stands on a line of its own.
  var beginsWithAddress: Bool { words.first?.text.contains("://") == true }
  /// Whether it ends inside an address that was cut where the line was full.
  var endsInsideAddress: Bool {
    guard let last = words.last?.text else { return false }
    return last.contains("://") && last.utf8.last != UInt8(ascii: ">")
      && last.utf8.last != UInt8(ascii: ".")
  }

  /// How much room its first word takes behind another word.
  var widthOfFirstWord: Double {
    let blank = height / 4
    return blank + (words.first.map { $0.right - $0.left } ?? 0)
  }
}
