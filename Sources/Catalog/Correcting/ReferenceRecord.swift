internal import ArchivalReferences

/// A reference as the catalog has it, so that a decision can keep it whole; the keys are the columns
/// of `archival_references`.
struct ReferenceRecord: Codable, Hashable {
  /// Where it stands within the document, from 1.
  var position: Int?
  var role: String
  var repository: String?
  var repositoryPrinted: String?
  var fond: String?
  var opis: String?
  var papka: String?
  var delo: String?
  var listy: String?
  var leaves: [Leaves]?
  var shelfmark: String?
  var volume: String?
  var part: String?
  var year: String?
  var other: [String: String]?
  var printed: String

  /// A range of leaves as printed.
  struct Leaves: Codable, Hashable {
    var first: String
    var last: String?
  }

  private enum CodingKeys: String, CodingKey {
    case position, role, repository, fond, opis, papka, delo, listy, leaves, shelfmark, volume, part
    case year, other, printed
    case repositoryPrinted = "repository_printed"
  }

  init(_ entry: DocumentDraft.Reference) {
    let reference = entry.reference
    role = entry.role.rawValue
    repository = reference.repository
    repositoryPrinted = reference.repositoryPrinted
    fond = reference.fond
    opis = reference.opis
    papka = reference.papka
    delo = reference.delo
    listy = reference.listy
    let ranges = reference.leaves.map {
      Leaves(first: $0.first.description, last: $0.last?.description)
    }
    leaves = ranges.isEmpty ? nil : ranges
    shelfmark = reference.shelfmark
    volume = reference.volume
    part = reference.part
    year = reference.year
    other = reference.other.isEmpty ? nil : reference.other
    printed = reference.printed
  }

  /// Makes a record of a row of `archival_references` and of its rows of `leaves`.
  init(_ row: ResultRow, leaves rows: [ResultRow]) {
    position = row["position"].integer.map(Int.init)
    role = row["role"].text ?? ReferenceRole.cited.rawValue
    repository = row["repository"].text
    repositoryPrinted = row["repository_printed"].text
    fond = row["fond"].text
    opis = row["opis"].text
    papka = row["papka"].text
    delo = row["delo"].text
    listy = row["listy"].text
    let ranges = rows.compactMap { leaf in
      leaf["first_printed"].text.map { Leaves(first: $0, last: leaf["last_printed"].text) }
    }
    leaves = ranges.isEmpty ? nil : ranges
    shelfmark = row["shelfmark"].text
    volume = row["volume"].text
    part = row["part"].text
    year = row["year"].text
    // What a person wrote into the column by hand may be any JSON.
    let other = (try? JSONText.object(row["other"].text ?? "{}")) ?? [:]
    self.other = other.isEmpty ? nil : other
    printed = row["printed"].text ?? ""
  }

  /// The reference that the parser once read.
  var reference: ArchivalReference {
    var reference = ArchivalReference(printed: printed, range: 0..<printed.utf8.count)
    reference.repository = repository
    reference.repositoryPrinted = repositoryPrinted
    reference.fond = fond
    reference.opis = opis
    reference.papka = papka
    reference.delo = delo
    reference.listy = listy
    reference.leaves = (leaves ?? []).compactMap { range in
      Leaf(range.first).map { LeafRange(first: $0, last: range.last.flatMap(Leaf.init)) }
    }
    reference.shelfmark = shelfmark
    reference.volume = volume
    reference.part = part
    reference.year = year
    reference.other = other ?? [:]
    return reference
  }
}

extension ReferenceRecord {
  init(text: String) throws {
    self = try JSONText.value(of: text)
  }

  func text() throws -> String {
    try JSONText.text(of: self)
  }

  /// The reference as a draft has it, filed under the code that its archive has among some.
  func filed(among archives: ArchiveAuthority) -> DocumentDraft.Reference {
    var reference = self.reference
    let archive = reference.repository.flatMap(archives.archive(named:))
    reference.repository = archive?.code ?? reference.repository
    let role = ReferenceRole(rawValue: role) ?? .cited
    return DocumentDraft.Reference(reference, role: role, archive: archive)
  }

  /// What two references have in common that mean the same leaves of the same place in the same role.
  var placeKey: [String?] {
    placeWithoutPapka + [papka.map { SortKey($0).description }]
  }

  /// Whether both mean the same leaves of the same place in the same role.
  func isSamePlace(as other: Self) -> Bool {
    placeKey == other.placeKey
  }

  /// Whether this says the same as another one; it may name a papka that the other leaves out.
  func givesWhat(_ other: Self) -> Bool {
    placeWithoutPapka == other.placeWithoutPapka
      && (other.papka == nil || papka.map(SortKey.init) == other.papka.map(SortKey.init))
  }

  private var placeWithoutPapka: [String?] {
    let numbers = [fond, opis, delo, volume, part, year, shelfmark]
    let leaves = (leaves ?? []).map { "\($0.first)-\($0.last ?? "")" }
    let other = (other ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return [role, repository?.lowercased()] + numbers.map { $0.map { SortKey($0).description } }
      + [leaves.joined(separator: ","), other.joined(separator: ",")]
  }
}
