import ArchivalReferences
import Catalog
import Querying
import RepositoryFiles
import Testing

@Suite("Tags as a filter")
struct TagFilterTests {
  private let folder: TemporaryFolder
  private let catalog: CatalogFile

  init() throws {
    folder = try TemporaryFolder()
    catalog = try CatalogFile(writingTo: folder.path("catalog.sqlite"))
    let authority = ArchiveAuthority()
    let vera = Attribution(author: "Vera", time: "2026-01-01T00:00:00Z")
    for (title, text) in [
      ("first", "AVPRF f. 0102, op. 13, d. 5"), ("second", "AVPRF f. 0102, op. 13, p. 72, d. 6"),
      ("third", "AVPRF f. 0102, op. 14, d. 5"), ("fourth", "MNL OL, XIX-J-1-j, Korea, 1962"),
    ] {
      _ = try catalog.add(
        TypedDocument(title: title, references: [text], authority: authority), by: vera)
    }
    func tag(_ target: CatalogTarget, _ names: String...) throws {
      _ = try catalog.tag(target, names.map { try TagName($0) }, archives: authority, by: vera)
    }
    try tag(
      .place(ArchivalPlace(repository: "AVPRF", numbers: [.fond: "0102", .opis: "13"])), "Ordered")
    try tag(
      .place(ArchivalPlace(repository: "AVPRF", numbers: [.fond: "0102", .opis: "15"])), "Ordered")
    try tag(.document(1), "seen")
    try tag(.document(3), "seen", "Ordered")
    try tag(.document(4), "seen")
  }

  private func titles(_ tags: String...) throws -> [String] {
    var request = SearchRequest(query: "")
    request.tags = tags
    return try catalog.search(request).hits.map(\.title)
  }

  private func outline(_ nodes: [ReferenceNode]) -> [String] {
    nodes.flatMap { [$0.path] + outline($0.children) }
  }

  @Test("find the documents that have them, or lie in or below a place that has them")
  func search() throws {
    #expect(try titles("ordered") == ["first", "second", "third"])
    #expect(try titles("SEEN") == ["first", "third", "fourth"])
    #expect(try titles("seen", "ordered", "Seen") == ["first", "third"])
    #expect(try titles("copied").isEmpty)
    #expect(try titles() == ["first", "second", "third", "fourth"])
  }

  @Test("narrow down reports and the list of people")
  func reports() throws {
    func run(_ name: String, _ tag: String) throws -> [ResultRow] {
      try catalog.run(ReportLibrary().report(named: name), with: ["tag": tag]).records
    }
    #expect(try run("holdings", "ordered").map { $0["documents"] } == [3])
    #expect(try run("holdings", "seen").map { $0["documents"] } == [2, 1])
    #expect(try run("incomplete", "seen").map { $0["id"] } == [1, 3, 4])
    #expect(try run("holdings", "copied").isEmpty)
    for report in try ReportLibrary().reports where report.name != "concordance" {
      #expect(report.parameters.contains { $0.name == "tag" }, "\(report.name)")
      #expect(throws: Never.self) { try run(report.name, "seen") }
    }
    #expect(try catalog.persons(tag: "seen").isEmpty)
  }

  @Test("leave the branches of the tree that have them, or where documents with them lie")
  func tree() throws {
    #expect(
      try outline(catalog.referenceTree(tagged: "ordered")) == [
        "AVPRF", "AVPRF/0102", "AVPRF/0102/13", "AVPRF/0102/13/5", "AVPRF/0102/13/p72",
        "AVPRF/0102/13/p72/6", "AVPRF/0102/14", "AVPRF/0102/14/5", "AVPRF/0102/15",
      ])
    #expect(
      try outline(catalog.referenceTree(tagged: "seen")) == [
        "AVPRF", "AVPRF/0102", "AVPRF/0102/13", "AVPRF/0102/13/5", "AVPRF/0102/14",
        "AVPRF/0102/14/5", "MNL OL", "MNL OL/XIX-J-1-j, Korea, 1962",
      ])
    let place = ArchivalPlace(repository: "AVPRF", numbers: [.fond: "0102", .opis: "13"])
    #expect(try outline(catalog.referenceTree(under: place, tagged: "seen")).count == 2)
    #expect(try catalog.referenceTree(tagged: "copied").isEmpty)
  }

  @Test("are listed with their numbers, and with what has them")
  func list() throws {
    #expect(
      try catalog.tags().map { "\($0.name) \($0.documents) \($0.places)" } == [
        "Ordered 1 2", "seen 3 0",
      ])
    #expect(
      try catalog.tagged("ordered").map { "\($0.kind) \($0.what) \($0.title ?? "-")" } == [
        "place AVPRF/0102/13 -", "place AVPRF/0102/15 -", "document 3 third",
      ])
  }

  @Test("stand in a document, its own before those of its places")
  func document() throws {
    let first = try #require(try catalog.document("1"))
    #expect(first.tags.map(\.name) == ["seen", "Ordered"])
    #expect(first.tags.map(\.place) == [nil, "AVPRF/0102/13"])
    #expect(try catalog.document("4")?.tags.map(\.name) == ["seen"])
  }
}
