/// Something that a reader was unsure of, or had to decide.
public struct Diagnostic: Sendable, Hashable, Codable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, Codable {
    /// Done, and worth knowing.
    case note
    /// To be looked at by a person.
    case warning
  }

  /// The kinds of doubt; the raw values are stable, for scripts.
  public enum Code: String, Sendable, Hashable, Codable {
    /// A label of the layout does not occur.
    case missingLabel = "missing-label"
    /// A label occurs, but nothing stands behind it.
    case emptyLabel = "empty-label"
    /// A line of the heading could not be placed.
    case strayHeading = "stray-heading"
    /// No title was found.
    case missingTitle = "missing-title"
    /// The heading and the citation give two titles.
    case differentTitles = "different-titles"
    /// No date was found.
    case missingDate = "missing-date"
    /// The heading and the citation give two dates.
    case differentDates = "different-dates"
    /// The title gives another date than the document has.
    case dateInTitle = "date-in-title"
    /// A date is printed that is no date.
    case unreadableDate = "unreadable-date"
    /// Something about the date is doubtful, or was inferred.
    case doubtfulDate = "doubtful-date"
    /// No archival reference was found.
    case missingReference = "missing-reference"
    /// Something about a reference is doubtful.
    case doubtfulReference = "doubtful-reference"
    /// No text follows the labels.
    case emptyBody = "empty-body"
    /// Two paragraphs were put together because a page break had cut a sentence.
    case pageBreakJoined = "page-break-joined"
    /// The text holds characters that are not meant to be printed.
    case controlCharacters = "control-characters"
    /// Lines that stand on every page of a PDF were left out.
    case runningLines = "running-lines"
    /// Some pages of a PDF have no text.
    case pagesWithoutText = "pages-without-text"
    /// The file breaks off or is damaged, but some of it was read.
    case damagedFile = "damaged-file"
    /// A part was told by its place alone.
    case guessedPart = "guessed-part"
    /// A table has columns that no part of a document stands in.
    case unknownColumns = "unknown-columns"
    /// The text was brought into Unicode's normal form C.
    case normalized
    /// The text is in another encoding than UTF-8.
    case encoding
    /// The last character of the file is incomplete.
    case cutOff = "cut-off"
    /// Parts that a page of its kind has were not recognized.
    case missingPart = "missing-part"
    /// Lines were found that belong to no part.
    case unplacedLines = "unplaced-lines"
    /// There is another text beside the one that was read.
    case otherText = "other-text"
  }

  /// How much it matters.
  public let severity: Severity
  /// Which kind of doubt it is.
  public let code: Code
  /// The line of the input, from 1, where there is one.
  public let line: Int?
  /// The doubt in words.
  public let message: String

  /// Makes a diagnostic.
  public init(_ severity: Severity, _ code: Code, line: Int? = nil, _ message: String) {
    self.severity = severity
    self.code = code
    self.line = line
    self.message = message
  }
}
