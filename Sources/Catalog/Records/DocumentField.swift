/// The columns of `documents` that hold a text and can be empty; the raw value is the column.
public enum DocumentField: String, Sendable, Hashable, CaseIterable {
  /// What the document is about, in a few sentences.
  case summary
  /// Whom the publisher thanks.
  case credits
  /// The language of the original.
  case originalLanguage = "original_language"
  /// What the publication consists of.
  case contents
  /// Who published the translation.
  case publisher
  /// The project that it was made for.
  case project
  /// Under which rights it is published.
  case rights
  /// The address as the file gives it.
  case sourceURL = "source_url"
  /// The lasting address.
  case canonicalURL = "canonical_url"
  /// The citation block as printed.
  case citation
}
