/// The checks that can be made.
public struct CheckLibrary: Sendable {
  /// All checks, errors before warnings, in the order of their codes.
  public let checks: [Check]

  /// Reads the checks.
  ///
  /// - Throws: A ``CheckError`` when the header of one has a mistake.
  public init() throws(CheckError) {
    var checks: [Check] = []
    for (code, text) in Self.builtIn {
      checks.append(try Check(code: code, text: String(decoding: text, as: UTF8.self)))
    }
    self.checks = checks.sorted {
      ($0.severity.rawValue, $0.code) < ($1.severity.rawValue, $1.code)
    }
  }

  /// The checks with these codes, in the order of ``checks``; all of them when none is given.
  ///
  /// - Throws: A ``CheckError`` that lists the codes when there is no such check.
  public func checks(coded codes: [String]) throws(CheckError) -> [Check] {
    let known = checks.map(\.code)
    if let code = codes.first(where: { !known.contains($0) }) {
      throw .unknown(code: code, known: known.sorted())
    }
    return codes.isEmpty ? checks : checks.filter { codes.contains($0.code) }
  }

  private static let builtIn = [
    ("contradictory-date", PackageResources.contradictory_date_sql),
    ("contradictory-opis", PackageResources.contradictory_opis_sql),
    ("contradictory-papka", PackageResources.contradictory_papka_sql),
    ("correction-conflict", PackageResources.correction_conflict_sql),
    ("doubtful-reference", PackageResources.doubtful_reference_sql),
    ("duplicate-document", PackageResources.duplicate_document_sql),
    ("empty-body", PackageResources.empty_body_sql),
    (Check.fileIntegrity, PackageResources.file_integrity_sql),
    ("foreign-keys", PackageResources.foreign_keys_sql),
    ("full-text-index", PackageResources.full_text_index_sql),
    ("missing-date", PackageResources.missing_date_sql),
    ("missing-reference", PackageResources.missing_reference_sql),
    ("older-reader", PackageResources.older_reader_sql),
    ("person-spellings", PackageResources.person_spellings_sql),
    ("suspicious-leaves", PackageResources.suspicious_leaves_sql),
    ("unfinished-run", PackageResources.unfinished_run_sql),
    ("unknown-archive", PackageResources.unknown_archive_sql),
    ("unparsed-reference", PackageResources.unparsed_reference_sql),
    ("unreadable-date", PackageResources.unreadable_date_sql),
  ]
}

extension Check {
  /// The code of the check whether SQLite can read the whole file.
  static let fileIntegrity = "file-integrity"
}
