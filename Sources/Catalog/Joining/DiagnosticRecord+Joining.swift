extension DiagnosticRecord {
  /// Two decisions contradict each other.
  static func conflict(
    _ theirs: Decision, with ours: Decision, on what: String? = nil
  ) -> DiagnosticRecord {
    DiagnosticRecord(
      severity: "warning", code: "decision-conflict", line: nil,
      message: """
        \(what.map { "\($0), " } ?? "")\(theirs.name): \(theirs.author) \(theirs.deed) \
        (decision \(theirs.id) there), but \(ours.author) \(ours.deed) (decision \(ours.id) here), which stands
        """)
  }

  /// A decision of the other catalog was made and undone here.
  static func undoneHere(_ theirs: Decision, on what: String? = nil) -> DiagnosticRecord {
    DiagnosticRecord(
      severity: "note", code: "undone-here", line: nil,
      message: """
        \(what.map { "\($0), " } ?? "")\(theirs.name): what \(theirs.author) decided on \
        \(theirs.decidedAt) was undone here and stays so
        """)
  }

  /// A document of the other catalog that this one refuses.
  static func refused(document id: Int64, because reason: String) -> DiagnosticRecord {
    DiagnosticRecord(
      severity: "error", code: "refused-document", line: nil,
      message: "document \(id) there cannot be taken in: \(reason)")
  }

  /// A decision of the other catalog that this version cannot make.
  static func unknownKind(_ kind: String, decision: Int64) -> DiagnosticRecord {
    DiagnosticRecord(
      severity: "warning", code: "refused-decision", line: nil,
      message: "decision \(decision) there (\(kind)) is of a kind that this version does not know")
  }

  /// A decision of the other catalog that this one refuses.
  static func refused(
    _ theirs: Decision, on what: String? = nil, because reason: String
  ) -> DiagnosticRecord {
    DiagnosticRecord(
      severity: "warning", code: "refused-decision", line: nil,
      message:
        "\(what.map { "\($0): " } ?? "")decision \(theirs.id) there, by \(theirs.author), cannot be made here: \(reason)"
    )
  }
}

extension Decision {
  /// What it is about, in a sentence.
  fileprivate var name: String {
    guard case .reference = subject, let text = newValue ?? oldValue,
      let record = try? ReferenceRecord(text: text)
    else { return field ?? kind.rawValue }
    return "reference `\(record.printed)`"
  }

  /// What it did, behind the name of its author.
  fileprivate var deed: String {
    switch subject {
    case .reference:
      return newValue == nil ? "took it away" : "added it"
    case .tag(let key):
      return kind == .tag ? "put `\(newValue ?? key)` on it" : "took `\(oldValue ?? key)` away"
    case .field, .row:
      break
    }
    guard let newValue else { return "took it away" }
    let field = field.flatMap { try? CorrectedField(named: $0) }
    return "made it `\((try? field?.readable(newValue)) ?? newValue)`"
  }
}
