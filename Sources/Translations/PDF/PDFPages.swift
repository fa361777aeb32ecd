/// Reads the pages that `pdftotext -bbox-layout` writes.
///
/// Every element stands on a line of its own: `page`, `line` and `word` with its text. The elements
/// that group lines do not count, because poppler takes paragraphs together that stand close. Modes
/// without places (`-layout`, `-raw`) show no paragraphs at all where these are parted by less than a
/// line, as they are on most pages.
struct PDFPages {
  private(set) var pages: [PDFPage] = []
  private var words: [PDFLine.Word] = []
  private var top = 0.0
  private var bottom = 0.0

  init(_ markup: [UInt8]) {
    for bytes in markup.split(separator: UInt8(ascii: "\n")) {
      read(Substring(decoding: bytes, as: UTF8.self).trimmingBlanks)
    }
    for index in pages.indices { pages[index].joinFragments() }
  }

  private mutating func read(_ line: Substring) {
    if line.hasPrefix("<word ") {
      guard let left = Self.number("xMin", in: line), let right = Self.number("xMax", in: line),
        let text = Self.text(of: line), !text.isEmpty
      else { return }
      words.append(PDFLine.Word(text: text, left: left, right: right))
    } else if line.hasPrefix("<line ") {
      words = []
      top = Self.number("yMin", in: line) ?? 0
      bottom = Self.number("yMax", in: line) ?? top
    } else if line.hasPrefix("</line>") {
      guard let line = PDFLine(words, top: top, bottom: bottom), !pages.isEmpty else { return }
      pages[pages.count - 1].lines.append(line)
      words = []
    } else if line.hasPrefix("<page ") {
      let height = Self.number("height", in: line) ?? 0
      pages.append(PDFPage(number: pages.count + 1, height: height))
    }
  }

  /// The value of an attribute.
  private static func number(_ name: String, in element: Substring) -> Double? {
    guard let start = element.firstRange(of: "\(name)=\"") else { return nil }
    return Double(element[start.upperBound...].prefix { $0 != "\"" })
  }

  private static func text(of element: Substring) -> String? {
    guard let start = element.firstIndex(of: ">"), element.hasSuffix("</word>") else { return nil }
    let escaped = element[element.index(after: start)...].dropLast("</word>".count)
    guard escaped.utf8.contains(UInt8(ascii: "&")) else { return String(escaped) }
    // The ampersand comes last, so that nothing is read twice.
    return [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"),
      ("&amp;", "&"),
    ]
    .reduce(String(escaped)) { text, entity in text.replacing(entity.0, with: entity.1) }
  }
}

extension Substring {
  fileprivate init(decoding bytes: ArraySlice<UInt8>, as encoding: UTF8.Type) {
    self = String(decoding: bytes, as: encoding)[...]
  }
}
