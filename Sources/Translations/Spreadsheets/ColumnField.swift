/// A part of a document that a column of a table can hold.
public enum ColumnField: String, Sendable, Hashable, CaseIterable {
  /// The title.
  case title
  /// The date of the document.
  case date
  /// Where the original lies, or a whole citation.
  case reference
  /// The archive, where the reference stands in several columns.
  case archive
  /// The number of the fond.
  case fond
  /// The number of the opis.
  case opis
  /// The number of the papka.
  case papka
  /// The number of the delo.
  case delo
  /// The leaves.
  case listy
  /// The text.
  case body
  /// What it is about.
  case summary
  /// The address at which it was published.
  case url
  /// The number in the Wilson Center's Digital Archive.
  case number
  /// The language of the original.
  case language
  /// Who wrote it; several are parted by semicolons.
  case author
  /// To whom it was sent.
  case addressee
  /// Who is named in it.
  case person
  /// Who translated it.
  case translator
  /// Who obtained or contributed it.
  case contributor
  /// Whom the publisher thanks.
  case credits
  /// Who published it.
  case publisher
  /// What the publication consists of.
  case contents
  /// What kind of document it is.
  case type
  /// The rights under which it is published.
  case rights
  /// Its subjects, parted by semicolons.
  case subjects
  /// The places that it is filed under, parted by semicolons.
  case places
  /// The collections that it belongs to, parted by semicolons.
  case collections
}
