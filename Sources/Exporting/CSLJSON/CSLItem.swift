internal import Catalog
internal import PersonNames
internal import Querying

/// A document as an item of CSL-JSON.
struct CSLItem: Encodable {
  let id: String
  let type: String
  let title: String
  let genre: String?
  let author: [CSLName]?
  let recipient: [CSLName]?
  let translator: [CSLName]?
  let contributor: [CSLName]?
  let issued: CSLDate?
  let originalDate: CSLDate?
  let archive: String?
  let archivePlace: String?
  let archiveCollection: String?
  let archiveLocation: String?
  let callNumber: String?
  let publisher: String?
  let url: String?
  let abstract: String?
  let note: String?

  /// CSL itself has both hyphens and low lines in its names.
  private enum CodingKeys: String, CodingKey {
    case id, type, title, genre, author, recipient, translator, contributor, issued
    case originalDate = "original-date"
    case archive
    case archivePlace = "archive-place"
    case archiveCollection = "archive_collection"
    case archiveLocation = "archive_location"
    case callNumber = "call-number"
    case publisher
    case url = "URL"
    case abstract, note
  }

  init(_ document: DocumentDetails) {
    let holding = document.holdings.first
    id = document.citationKey
    type = Self.type(of: document.genre)
    title = document.title
    genre = document.genre?.name
    author = Self.names(document.people(.author))
    recipient = Self.names(document.people(.addressee))
    translator = Self.names(document.people(.translator))
    contributor = Self.names(document.people(.contributor))
    issued = CSLDate(document)
    // When the translation appeared is not known; the date is the one of the original.
    originalDate = issued
    archive = holding?.archive
    archivePlace = holding?.repositoryCity
    archiveCollection = holding?.collection
    archiveLocation = holding?.location
    callNumber = holding?.shortForm
    publisher = document.texts[.publisher]
    url = document.address
    abstract = document.texts[.summary]
    note = document.notes.isEmpty ? nil : document.notes.joined(separator: "\n")
  }

  private static func type(of genre: Genre?) -> String {
    switch genre?.kind {
    case .journal: "manuscript"
    case .correspondence: "personal_communication"
    case .record, nil: "document"
    }
  }

  private static func names(_ people: [AppearanceDetails]) -> [CSLName]? {
    people.isEmpty ? nil : people.map(CSLName.init)
  }
}
