internal import ArchivalReferences

/// How corrections outlive imports: they are taken off, so that the document is what its file said;
/// then the file says what it says now; and they are put on again.
extension CatalogWriter {
  /// Gives a document new contents; it keeps its id, every identifier that it ever had, and what a
  /// person corrected.
  ///
  /// - Returns: The corrections that now stand against something that the file says.
  /// - Throws: An error when the catalog refuses the contents.
  @discardableResult
  public func replace(_ id: Int64, with draft: DocumentDraft) throws -> [DiagnosticRecord] {
    try keepingCorrections(of: id, reportingAll: true) { try overwrite(id, with: draft) }.conflicts
  }

  /// Gives a document the values of another text of it, where it has none itself.
  ///
  /// What a person corrected stays as it is.
  ///
  /// - Returns: The columns in which the two differ; those keep the value that they had.
  /// - Throws: An error when the catalog refuses them.
  public func fillEmptyFields(of id: Int64, from draft: DocumentDraft) throws -> FilledFields {
    let filled = try keepingCorrections(of: id, reportingAll: false) { try fill(id, from: draft) }
    return FilledFields(differing: filled.value, conflicts: filled.conflicts)
  }

  func keepingCorrections<Value>(
    of document: Int64, reportingAll: Bool, _ changes: () throws -> Value
  ) throws -> (value: Value, conflicts: [DiagnosticRecord]) {
    let standing = try standingCorrections(of: document)
    guard !standing.isEmpty else { return (try changes(), []) }
    let earlier = try takeOff(standing, from: document)
    let value = try changes()
    let conflicts = try putOn(
      standing, to: document, clearing: earlier, reportingAll: reportingAll)
    return (value, conflicts)
  }

  func standingCorrections(of document: Int64) throws -> StandingCorrections {
    StandingCorrections(
      try snapshot.select(CorrectionSQL.standing, ["document_id": .integer(document)])
        .records.compactMap(Decision.init))
  }

  /// Makes a document what its file said.
  ///
  /// - Returns: The places that it named before or names now.
  func takeOff(_ standing: StandingCorrections, from document: Int64) throws -> Places {
    let before = try places(of: document)
    try set(standing.fileValues, in: document)
    try execute(CorrectionSQL.removeAdded, ["document_id": .integer(document)])
    for record in try standing.removedFromFile() {
      try insert(resolved(record), at: freePosition(record.position, in: document), into: document)
    }
    return try before.union(places(of: document))
  }

  /// Makes a document what a person made of it.
  ///
  /// - Parameters:
  ///   - clearing: Places that are taken out of the tree when nothing needs them any more.
  ///   - reportingAll: Whether the corrections are reported too against which the file has said the
  ///     same before.
  /// - Returns: The corrections that stand against something that the file says.
  func putOn(
    _ standing: StandingCorrections, to document: Int64, clearing: Places,
    reportingAll: Bool = false
  ) throws -> [DiagnosticRecord] {
    let present = try places(of: document)
    var reports = try noteFileValues(of: standing, in: document, reportingAll: reportingAll)
    try set(standing.correctedValues, in: document)
    for decision in standing.references {
      reports += try putOn(decision, to: document).map { [$0] } ?? []
    }
    try removeUnneeded(clearing.union(present))
    return reports
  }

  /// Keeps with the corrections what the file says now.
  private func noteFileValues(
    of standing: StandingCorrections, in document: Int64, reportingAll: Bool
  ) throws -> [DiagnosticRecord] {
    guard
      let row = try snapshot.select(DocumentSQL.fields, ["id": .integer(document)]).records.first
    else { return [] }
    var reports: [DiagnosticRecord] = []
    for field in CorrectedField.allCases {
      guard let decisions = standing.fields[field], let first = decisions.first,
        let last = decisions.last
      else { continue }
      let value = try field.value(in: row)
      let fileValue = value == first.oldValue ? nil : value ?? ""
      let isNew = fileValue != first.fileValue
      if isNew { try note(fileValue, with: first) }
      guard fileValue != nil, isNew || reportingAll else { continue }
      if value != last.newValue {
        reports.append(
          .conflict(
            field.name, file: try field.readable(value),
            corrected: try field.readable(last.newValue),
            decision: last.id))
      } else if isNew {
        reports.append(.agreement(field.name, decision: last.id))
      }
    }
    return reports
  }

  private func note(_ fileValue: String?, with decision: Decision) throws {
    try execute(
      CorrectionSQL.setFileValue,
      ["id": .integer(decision.id), "file_value": .optional(fileValue)])
  }

  /// Adds a reference again, or takes it away again.
  private func putOn(_ decision: Decision, to document: Int64) throws -> DiagnosticRecord? {
    guard let text = decision.newValue ?? decision.oldValue else { return nil }
    let entry = try resolved(ReferenceRecord(text: text))
    let record = ReferenceRecord(entry)
    let present = try references(of: document)
    var fileValue: String?
    if decision.newValue != nil {
      let same = present.first { $0.record.givesWhat(record) }
      fileValue = try same?.record.text()
      if same == nil { try insert(entry, into: document, addedBy: decision) }
    } else if let same = present.first(where: { $0.record.isSamePlace(as: record) }) {
      try execute(CorrectionSQL.removeReference, ["id": .integer(same.id)])
    } else {
      fileValue = ""
    }
    guard fileValue != decision.fileValue else { return nil }
    try note(fileValue, with: decision)
    guard fileValue != nil, decision.fileValue == nil else { return nil }
    return .agreement(
      "\(StandingCorrections.referenceField) `\(record.printed)`", decision: decision.id)
  }
}

extension DiagnosticRecord {
  fileprivate static func conflict(
    _ field: String, file: String?, corrected: String?, decision: Int64
  ) -> Self {
    Self(
      severity: "warning", code: "correction-conflict", line: nil,
      message: """
        \(field): the file says \(quoted(file)), but decision \(decision) made it \
        \(quoted(corrected)), which stands; `kartoteka decisions undo \(decision)` takes what the file says
        """)
  }

  fileprivate static func agreement(_ what: String, decision: Int64) -> Self {
    Self(
      severity: "note", code: "correction-settled", line: nil,
      message: "\(what): the file now says itself what decision \(decision) corrected")
  }

  /// A value in a sentence, which a whole summary would burst.
  private static func quoted(_ value: String?) -> String {
    let limit = 120
    guard let value else { return "nothing" }
    return value.count > limit ? "`\(value.prefix(limit))...`" : "`\(value)`"
  }
}
