/// What a person has to do with a document.
public enum PersonRole: String, Sendable, Hashable, Codable {
  /// Wrote the document or speaks in it as "I".
  case author
  /// The document is directed to this person.
  case addressee
  /// Translated the document.
  case translator
  /// Obtained, transcribed or gave the document to the collection.
  case contributor
  /// Is named in the text.
  case mentioned
}
