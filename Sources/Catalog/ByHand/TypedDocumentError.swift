/// Why a typed document cannot be taken into the catalog.
public enum TypedDocumentError: Error, Sendable, Hashable {
  /// There is no title.
  case missingTitle
  /// There is no reference.
  case missingReference
  /// No archival reference can be read from the text.
  case unreadableReference(text: String)
  /// A part of the reference is not understood, or means a place that is not named.
  case partlyReadReference(text: String, reason: String)
  /// The text is no date.
  case unreadableDate(text: String)
}

extension TypedDocumentError: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .missingTitle:
      "the title is empty; give the document one with --title"
    case .missingReference:
      "there is no reference; say with --reference where the document lies"
    case .unreadableReference(let text):
      "no archival reference can be read from `\(text)`; "
        + "write it with its archive, such as 'AVPRF f. 0102, op. 13, d. 5, ll. 1-7'"
    case .partlyReadReference(let text, let reason):
      "`\(text)` can be read only in part: \(reason); leave that out or put it into --note"
    case .unreadableDate(let text):
      "`\(text)` is not a date that can be read; write it as documents do, such as 7 October 1957, or leave it out"
    }
  }
}
