/// The first bytes by which the source of a page shows itself, and what it says of its encoding.
struct PageSignature {
  /// The encoding that the page declares.
  let declaredEncoding: String?

  /// Looks at the first characters of a text; nil when it is no page.
  init?(_ text: String) {
    self.init(text.utf8)
  }

  /// Looks at the first bytes of a file; nil when it is no page.
  init?(_ bytes: some Sequence<UInt8>) {
    let longestBeginning = 4_096
    let beginning = String(
      decoding: bytes.prefix(longestBeginning).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self
    ).lowercased()
    let start = beginning.drop { $0.isWhitespace || $0 == "?" }
    let begins = ["<!doctype html", "<html", "<head", "<meta", "<body"].contains(
      where: start.hasPrefix)
    // Browsers put a comment or an XML declaration in front.
    let isBehindMark =
      (start.hasPrefix("<!--") || start.hasPrefix("<?xml"))
      && start.contains("<html")
    guard begins || isBehindMark else { return nil }
    declaredEncoding = beginning.range(after: "charset=").map { found in
      String(
        beginning[found...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
          .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    }
  }
}

extension String {
  /// The index behind the first occurrence of a text.
  fileprivate func range(after text: String) -> String.Index? {
    firstRange(of: text)?.upperBound
  }
}
