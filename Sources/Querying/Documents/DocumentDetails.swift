public import Catalog

/// Everything that the catalog holds of one document.
public struct DocumentDetails: Sendable, Hashable {
  /// Its id in the catalog.
  public let id: Int64
  /// Its title.
  public let title: String
  /// Its date as printed.
  public let dateText: String?
  /// Its date in EDTF.
  public let dateEDTF: String?
  /// The first day on which it can lie, ISO 8601.
  public let dateEarliest: String?
  /// The last day on which it can lie, ISO 8601.
  public let dateLatest: String?
  /// The time that it covers, as printed.
  public let periodText: String?
  /// The time that it covers, in EDTF.
  public let periodEDTF: String?
  /// The first day of that time, ISO 8601.
  public let periodEarliest: String?
  /// The last day of that time, ISO 8601.
  public let periodLatest: String?
  /// The texts that have a column of their own.
  public let texts: [DocumentField: String]
  /// The text of the document.
  public let body: String
  /// Every name by which it is known, numbers before addresses.
  public let identifiers: [DocumentIdentifier]
  /// Its archival references, those of the citation first.
  public let references: [ReferenceDetails]
  /// The subjects, places and collections under which it is filed.
  public let subjects: [DocumentSubject]
  /// The other versions of it that the catalog holds, the issue that holds it, and its entries.
  public let relations: [RelationDetails]
  /// The people in it.
  public let persons: [AppearanceDetails]
  /// The marks beside the text, in its order.
  public let marks: [MarkDetails]
  /// What was doubtful about the file that it was read from.
  public let diagnostics: [DiagnosticRecord]
  /// Its tags: its own, then those of the places that it lies in or below.
  public let tags: [TagDetails]
  /// What a person noted about it.
  public let note: String?
  /// What a person corrected, in the order in which it was done.
  public let corrections: [CorrectionDetails]

  /// The name by which it is best known elsewhere: a number, or else an address.
  public var identifier: DocumentIdentifier? { identifiers.first }
}
