/// The documents of a catalog by the texts that they were read from.
struct ContentIndex {
  private var documents: [String: [Int64]] = [:]

  /// Reads an extract of every text.
  init(_ catalog: CatalogSnapshot) throws {
    for row in try catalog.select(JoinSQL.contents).records {
      guard let id = row["document_id"].integer, let extract = row["extract"].text else { continue }
      documents[extract, default: []].append(id)
    }
  }

  /// A document that was read from the same text in the same layout, and is none of some others.
  func document(
    readFrom source: DocumentDraft.Source, in catalog: CatalogSnapshot, except others: Set<Int64>
  ) throws -> Int64? {
    let values: [String: SQLValue] = ["layout": .text(source.layout), "text": .text(source.text)]
    let extract = try catalog.select(JoinSQL.extract, values).rows.first?.first?.text ?? ""
    for id in documents[extract] ?? [] where !others.contains(id) {
      let same = try catalog.select(
        JoinSQL.hasSource, values.merging(["document_id": .integer(id)]) { $1 })
      if !same.rows.isEmpty { return id }
    }
    return nil
  }
}
