/// A part of a page of the digital archive, on any of its sites.
enum PagePart: String, CaseIterable {
  /// What leads to other pages: never read.
  case navigation
  /// One of several values that stand beside each other.
  case item
  /// The heading of the block that tells what the publisher knows of the document.
  case information
  case title, date, credits, summary, citation, body
  /// The language and form in which the page shows the document.
  case view
  /// Where the publisher says that the original lies.
  case source
  /// The archive that holds the original, by its name.
  case archive
  case rights, uploaded, genre, language, record, donors
  case authors, people, places, subjects, collections, related, classification, contributors

  /// The parts that every page of the archive can be expected to have; the day of upload only the new
  /// site tells.
  static let expected: [PagePart] = [
    .date, .title, .summary, .body, .source, .rights, .uploaded, .genre, .language, .record,
    .subjects, .places,
  ]

  /// What it is called in a message.
  var name: String {
    switch self {
    case .archive: "original archive"
    case .uploaded: "date of upload"
    case .genre: "type"
    case .record: "record id"
    default: rawValue
    }
  }

  /// Whether it stands in the block of information, or among the lists in front of that.
  var isInformation: Bool {
    switch self {
    case .navigation, .item, .title, .date, .credits, .summary, .citation, .body, .view: false
    default: true
    }
  }

  /// Whether it has one value; the other ones are lists.
  var isSingle: Bool {
    switch self {
    case .source, .rights, .uploaded, .record: true
    default: false
    }
  }
}
