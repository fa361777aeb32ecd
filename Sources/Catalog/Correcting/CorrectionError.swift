/// Why a document cannot be corrected.
public enum CorrectionError: Error, Sendable, Hashable {
  /// No field has this name.
  case unknownField(name: String)
  /// A document cannot be without a title.
  case emptyTitle
  /// The text is no date.
  case unreadableDate(text: String)
  /// The document has no reference with this number.
  case unknownReference(number: Int, known: [Int])
  /// There is no document with this id.
  case unknownDocument(id: Int64)
}

extension CorrectionError: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .unknownField(let name):
      "there is no field `\(name)`; the fields are "
        + CorrectedField.allCases.map(\.name).joined(separator: ", ")
    case .emptyTitle:
      "a document cannot be without a title; give it another one"
    case .unreadableDate(let text):
      "`\(text)` is not a date that can be read; write it as documents do, such as 7 October 1957; "
        + "an empty value ('') takes the date away"
    case .unknownReference(let number, let known):
      known.isEmpty
        ? "the document has no references, so there is no number \(number)"
        : "the document has no reference \(number), but \(known.map(String.init).joined(separator: ", ")); "
          + "`kartoteka show` numbers them"
    case .unknownDocument(let id):
      "there is no document \(id); `kartoteka search` lists them all"
    }
  }
}
