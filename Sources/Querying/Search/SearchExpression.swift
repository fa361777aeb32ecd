internal import ArchivalReferences
internal import Foundation
internal import HistoricalDates

/// What a typed query asks for: words and phrases, and the place or the date that it is as a whole.
///
///     query  = { phrase | word }
///     phrase = quotation mark, text, quotation mark or the end
///
/// All words and phrases must occur. Everything else is taken literally, so that no query is ever
/// a mistake.
struct SearchExpression {
  /// An expression of FTS5 in which every word is quoted; it finds nothing when there is no word.
  let match: String
  /// Whether there is nothing to look for, so that everything is found.
  let isEmpty: Bool
  /// The place, when the whole query is a reference: `F. 0102`.
  let place: ArchivalPlace?
  /// The date, when the whole query is one: `1957-10-07`.
  let date: HistoricalDate?

  init(
    _ query: String, authority: @autoclosure () throws -> ArchiveAuthority
  ) rethrows {
    let query = query.precomposedStringWithCanonicalMapping
    let phrases = Self.phrases(in: query)
    match = phrases.isEmpty ? "\"\"" : phrases.map(Self.quoted).joined(separator: " ")
    isEmpty = query.allSatisfy(\.isWhitespace)
    // *Undated* is a word to look for, and no time.
    date = HistoricalDate(query).flatMap { $0.edtf == nil ? nil : $0 }
    place =
      Self.mayBePlace(query) ? Self.place(in: query, authority: try authority()) : nil
  }

  /// The words and quoted phrases that hold a letter or a digit.
  private static func phrases(in query: String) -> [String] {
    var phrases: [String] = []
    var current = ""
    var isQuoted = false
    func close() {
      if current.contains(where: { $0.isLetter || $0.isNumber }) { phrases.append(current) }
      current = ""
    }
    for character in query {
      if isQuotationMark(character) {
        close()
        isQuoted.toggle()
      } else if character.isWhitespace && !isQuoted {
        close()
      } else if character != "\0" {
        current.append(character)
      }
    }
    close()
    return phrases
  }

  private static func isQuotationMark(_ character: Character) -> Bool {
    switch character {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}": true
    default: false
    }
  }

  private static func quoted(_ phrase: String) -> String {
    "\"" + phrase.replacing("\"", with: "\"\"") + "\""
  }

  /// Loading the authority file takes longer than most searches, so it is done only for a query
  /// that has a number in it and is short.
  private static func mayBePlace(_ query: String) -> Bool {
    query.utf8.count < 200 && query.contains(where: \.isNumber)
  }

  private static func place(in query: String, authority: ArchiveAuthority) -> ArchivalPlace? {
    let references = ReferenceParser(authority: authority).references(in: query)
    guard let reference = references.first, references.count == 1 else { return nil }
    let rest = query.utf8.count - reference.range.count
    return rest <= 2 ? ArchivalPlace(reference) : nil
  }
}
