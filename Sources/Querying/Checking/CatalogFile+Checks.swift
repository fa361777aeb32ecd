public import Catalog
internal import Foundation

extension CatalogFile {
  /// Checks the catalog; nothing in it is changed.
  ///
  /// A damaged file is a finding, not an error: the other checks are made as far as it can be read.
  ///
  /// - Parameters:
  ///   - checks: The checks, as a ``CheckLibrary`` gives them.
  ///   - parserVersion: The present version of the reader of documents.
  /// - Throws: A ``CatalogError`` when the file cannot be opened or another program holds it.
  public func check(_ checks: [Check], parserVersion: Int) throws -> CheckReport {
    var findings: [Finding] = []
    var omissions: [CheckReport.Omission] = []
    for check in checks {
      do {
        guard let input = try input(of: check, parserVersion: parserVersion) else {
          findings += try select(check.sql).records.map { Finding($0, of: check) }
          continue
        }
        switch input {
        case .value(let values):
          findings += try select(check.sql, values).records.map { Finding($0, of: check) }
        case .none(let reason):
          omissions.append(CheckReport.Omission(code: check.code, reason: reason))
        }
      } catch CatalogError.damaged(_, let reason) {
        findings.append(Finding(unableToMake: check, because: reason))
      }
    }
    return CheckReport(findings: findings.inOrder, omissions: omissions)
  }

  /// What a check needs beside its statement; nil when that is nothing.
  private func input(of check: Check, parserVersion: Int) throws -> CheckInput? {
    guard let input = check.input else { return nil }
    switch input {
    case .parserVersion:
      return .value([input.rawValue: .integer(Int64(parserVersion))])
    case .suggestions:
      return .value([input.rawValue: try suggestions()])
    case .textIndex:
      switch try textIndexState() {
      case .intact: return .value([input.rawValue: .null])
      case .damaged(let reason): return .value([input.rawValue: .text(reason)])
      case .unchecked(let reason): return .none(reason: reason)
      }
    }
  }

  /// The rows of the report `suggestions`, so that its rules stand in one place.
  private func suggestions() throws -> SQLValue {
    let rows = try run(ReportLibrary().report(named: "suggestions")).records.map { row in
      Suggestion(
        id: row["id"].integer, kind: row["kind"].text, printed: row["printed"].text,
        evidence: row["evidence"].text)
    }
    return .text(String(decoding: try JSONEncoder().encode(rows), as: UTF8.self))
  }
}

/// What a check needs, or why that cannot be had.
private enum CheckInput {
  case value([String: SQLValue])
  case none(reason: String)
}

/// A row of the report `suggestions`.
private struct Suggestion: Encodable {
  let id: Int64?
  let kind: String?
  let printed: String?
  let evidence: String?
}

extension Finding {
  fileprivate init(_ row: ResultRow, of check: Check) {
    let documentID = row["document_id"].integer
    self.init(
      severity: check.severity, code: check.code,
      subject: row["what"].text ?? documentID.map { "document \($0)" } ?? "the catalog",
      documentID: documentID, message: row["message"].text ?? "",
      remedy: row["remedy"].text ?? "")
  }

  /// A check that could not be made because the file is damaged.
  fileprivate init(unableToMake check: Check, because reason: String) {
    self.init(
      severity: .error, code: Check.fileIntegrity, subject: "the catalog", documentID: nil,
      message: "\(check.code) cannot be checked: \(reason)",
      remedy: "take a copy from before; or save what can be read with `sqlite3 CATALOG .recover`")
  }
}

extension [Finding] {
  /// By severity, code and document; those about one thing stay as their check gave them.
  fileprivate var inOrder: [Finding] {
    enumerated().sorted { first, second in
      let (a, b) = (first.element, second.element)
      return (a.severity.rawValue, a.code, a.documentID ?? 0, first.offset)
        < (b.severity.rawValue, b.code, b.documentID ?? 0, second.offset)
    }.map(\.element)
  }
}
