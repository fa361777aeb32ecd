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
  /// The language of the text itself, as a BCP 47 tag.
  case language
  /// What kind of document it is, in the publisher's words.
  case genre
  /// Where the original lies, in the publisher's words.
  case source
  /// The archive that holds the original, by the publisher's name for it.
  case archive
  /// When the publisher put it on the web, as printed.
  case uploaded
  /// Who paid for the work, parted by `; `.
  case donors
  /// The identifier, with its scheme, of the document that this one is another version of.
  case versionOf = "version_of"
}
