/// The corrections of one document that stand, in the order in which they were made.
struct StandingCorrections {
  /// What decisions on references have in their column `field`.
  static let referenceField = "reference"

  /// All corrections of each corrected field, the first one first.
  let fields: [CorrectedField: [Decision]]
  /// The corrections of references: with a new value one was added, else one was taken away.
  let references: [Decision]

  init(_ decisions: [Decision]) {
    references = decisions.filter { $0.field == Self.referenceField }
    var fields: [CorrectedField: [Decision]] = [:]
    for decision in decisions {
      guard let name = decision.field, let field = try? CorrectedField(named: name) else {
        continue
      }
      fields[field, default: []].append(decision)
    }
    self.fields = fields
  }

  var isEmpty: Bool { fields.isEmpty && references.isEmpty }

  /// The others.
  func without(_ decision: Decision) -> Self {
    let all = fields.values.flatMap(\.self) + references
    return Self(all.filter { $0.id != decision.id }.sorted { $0.id < $1.id })
  }

  /// What the file says in the corrected fields.
  var fileValues: [CorrectedField: String?] {
    fields.compactMapValues { decisions in
      decisions.first.map { $0.fileValue.map { $0.isEmpty ? nil : $0 } ?? $0.oldValue }
    }
  }

  /// What a person made of them.
  var correctedValues: [CorrectedField: String?] {
    fields.compactMapValues { $0.last.map(\.newValue) }
  }

  /// The references of the file that were taken away.
  ///
  /// One that a person had added and then took away is none of them, unless the file gives it as well.
  func removedFromFile() throws -> [ReferenceRecord] {
    var added: [ReferenceRecord] = []
    var removed: [ReferenceRecord] = []
    for decision in references {
      if let text = decision.newValue {
        if decision.fileValue == nil { added.append(try ReferenceRecord(text: text)) }
      } else if let text = decision.oldValue {
        let record = try ReferenceRecord(text: text)
        if let index = added.firstIndex(where: record.isSamePlace) {
          added.remove(at: index)
        } else if decision.fileValue == nil {
          removed.append(record)
        }
      }
    }
    return removed
  }

  /// Whether a later correction took the reference away that an earlier one had added.
  static func takes(_ later: Decision, away earlier: Decision) throws -> Bool {
    guard let added = earlier.newValue, later.newValue == nil, let removed = later.oldValue else {
      return false
    }
    return try ReferenceRecord(text: removed).isSamePlace(as: ReferenceRecord(text: added))
  }
}
