public import ArchivalReferences
public import HistoricalDates
public import PersonNames

/// Everything that the catalog is to hold of one document.
public struct DocumentDraft: Sendable, Hashable {
  /// The title.
  public var title: String
  /// The date of the document.
  public var date: HistoricalDate?
  /// The time that it covers.
  public var period: HistoricalDate?
  /// The texts that stand in a column of their own.
  public var texts: [DocumentField: String] = [:]
  /// The text of the document.
  public var body: String
  /// Every id and address.
  public var identifiers: [DocumentIdentifier] = []
  /// The archival references in the order in which the document gives them.
  public var references: [Reference] = []
  /// The subjects, places and collections under which the publisher files it.
  public var subjects: [DocumentSubject] = []
  /// The people, each role of each person once.
  public var people: [Person] = []
  /// The marks beside the text, in its order.
  public var marks: [DocumentMark] = []
  /// What it was read from.
  public var source: Source

  /// Makes a draft.
  public init(title: String, body: String, source: Source) {
    self.title = title
    self.body = body
    self.source = source
  }

  /// A reference, and what it has to do with the document.
  public struct Reference: Sendable, Hashable {
    /// The reference.
    public let reference: ArchivalReference
    /// What it has to do with the document.
    public let role: ReferenceRole
    /// The archive that it names, where that is known.
    public let archive: Archive?

    /// Makes a reference with its role and archive.
    public init(_ reference: ArchivalReference, role: ReferenceRole, archive: Archive?) {
      self.reference = reference
      self.role = role
      self.archive = archive
    }
  }

  /// A person in one role.
  public struct Person: Sendable, Hashable {
    /// The name in the fullest spelling that the document prints.
    public let name: PersonName
    /// What the person has to do with the document.
    public let role: PersonRole
    /// The office as printed.
    public let office: String?
    /// How often the document names the person in this role.
    public let mentions: Int

    /// Makes a person in a role.
    public init(name: PersonName, role: PersonRole, office: String? = nil, mentions: Int) {
      self.name = name
      self.role = role
      self.office = office
      self.mentions = mentions
    }
  }

  /// The text that a document was read from.
  public struct Source: Sendable, Hashable {
    /// The layout in which it was read.
    public let layout: String
    /// The version of the parser that read it.
    public let parserVersion: Int
    /// The text, unchanged.
    public let text: String

    /// Makes a source.
    public init(layout: String, parserVersion: Int, text: String) {
      self.layout = layout
      self.parserVersion = parserVersion
      self.text = text
    }
  }
}
