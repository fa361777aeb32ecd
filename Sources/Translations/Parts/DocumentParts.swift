internal import HistoricalDates

/// The parts of a document as a reader found them, whatever the form of its file.
///
/// What all forms have in common (comparing heading and citation, references, people, the text) is done by
/// ``PartsReader``.
struct DocumentParts {
  /// The title of the heading on one line.
  var title: String?
  /// The date of the heading.
  var date: HistoricalDate?
  /// The citation, or else the publisher's words on where the original lies.
  var citation: String?
  /// The line on which it begins.
  var citationLine: Int?
  var summary: String?
  var credits: String?
  var originalLanguage: String?
  var contents: String?
  /// Where the document was published, where the citation does not say it.
  var address: DocumentAddress?
  /// The paragraphs of the text.
  var body: [Paragraph] = []
  /// The language of the text, as a BCP 47 tag.
  var language: String?
  var genre: String?
  var rights: String?
  var source: String?
  var archive: String?
  var uploaded: String?
  var donors: [String] = []
  var subjects: [TranslationSubject] = []
  var identifiers: [TranslationIdentifier] = []
  var versionOf: TranslationIdentifier?
  var publisher: String?
  /// The people that the publisher names beside the text.
  var people: [NamedPerson] = []
  /// What was doubtful about the form.
  var diagnostics: [Diagnostic] = []

  /// Whether there are both a title and a date.
  var hasHeading: Bool { title != nil && date != nil }
}
