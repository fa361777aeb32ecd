internal import Catalog
internal import PersonNames
internal import Querying

/// Writes RIS as Zotero reads it: one record of tagged lines for each document.
///
/// Every document is a manuscript, letters too: reference managers give their type for letters no
/// translator.
enum RIS {
  static func text(of documents: [DocumentDetails]) -> String {
    documents.map { record(of: $0).text }.joined(separator: "\n")
  }

  private static func record(of document: DocumentDetails) -> RISRecord {
    let holding = document.holdings.first
    var record = RISRecord(type: "MANSCPT")
    record.add("ID", document.citationKey)
    record.add("TI", document.title)
    for author in document.people(.author) { record.add("AU", author.sortName) }
    for translator in document.people(.translator) { record.add("A4", translator.sortName) }
    record.add("PY", document.citationDate?.points.first.map { padded($0.year, to: 4) })
    record.add("DA", date(of: document))
    record.add("M3", document.genre?.name)
    record.add("DB", holding?.archive)
    record.add("AN", holding?.shortForm)
    // Zotero writes the location in an archive as AN, Reference Manager as AV.
    record.add("AV", holding?.shortForm)
    record.add("CN", holding?.callNumber)
    record.add("DP", document.texts[.publisher])
    record.add("UR", document.address)
    record.add("AB", document.texts[.summary])
    for person in document.people(.addressee) { record.add("N1", "Addressee: \(person.name)") }
    for person in document.people(.contributor) { record.add("N1", "Contributor: \(person.name)") }
    for note in document.notes { record.add("N1", note) }
    return record
  }

  /// `1957/08/14/` for a single date; any other in words, which programs keep as they are.
  private static func date(of document: DocumentDetails) -> String? {
    guard let date = document.citationDate, date.isExact, let point = date.points.first else {
      return document.dateInWords?.replacing("/", with: "-")
    }
    let numbers = [
      padded(point.year, to: 4),
      point.month.map { padded($0, to: 2) } ?? "",
      point.day.map { padded($0, to: 2) } ?? "",
    ]
    return numbers.joined(separator: "/") + "/"
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
