internal import Foundation

/// A catalog that is to be joined to another one.
///
/// It is read from a copy, which is brought up to date where it is older: the file itself is never
/// opened by SQLite and never changed.
public final class OtherCatalog: Sendable {
  /// Where the file itself lies.
  public let path: String
  private let copy: CatalogFile
  private let folder: URL

  /// Copies a catalog and checks the copy.
  ///
  /// - Parameters:
  ///   - path: Where it lies.
  ///   - catalog: The catalog to which it is to be joined.
  /// - Throws: A ``JoinError``.
  public init(_ path: String, for catalog: CatalogFile) throws {
    guard Self.isDatabase(at: path) else { throw JoinError.notACatalog(path: path) }
    guard !Self.isOneFile(path, catalog.path) else { throw JoinError.itself(path: path) }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "kartoteka-\(UUID().uuidString)")
    self.path = path
    self.folder = folder
    do {
      let file = try Self.copy(path, into: folder)
      copy = try Self.naming(path) {
        // Reading checks that it is a catalog before anything is made of it.
        _ = try CatalogFile(readingFrom: file)
        let copy = try CatalogFile(writingTo: file)
        try Self.requireSound(copy, path: path)
        try copy.write { try $0.takeOffAllCorrections() }
        return copy
      }
    } catch {
      // The object is not there yet, so nobody else would.
      try? FileManager.default.removeItem(at: folder)
      throw error
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Whether a file is a database of SQLite, which is then a catalog or nothing that can be imported.
  public static func isDatabase(at path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: signature.count)) == signature
  }

  private static let signature = Data("SQLite format 3\0".utf8)

  /// What the catalog holds, with every document as its file says it is.
  func select(_ sql: String, _ values: [String: SQLValue] = [:]) throws -> ResultTable {
    try Self.naming(path) { try copy.select(sql, values) }
  }

  /// Asks several questions.
  func read<Value>(_ questions: (CatalogSnapshot) throws -> Value) throws -> Value {
    try Self.naming(path) { try copy.read(questions) }
  }

  /// Names the file itself in errors of the copy.
  private static func naming<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as CatalogError {
      switch error {
      case .missing, .notACatalog: throw JoinError.notACatalog(path: path)
      case .newerSchema: throw JoinError.newer(path: path)
      case .unusable(_, let reason), .damaged(_, let reason):
        throw JoinError.damaged(path: path, reason: reason)
      default: throw JoinError.unreadable(path: path, reason: error.description)
      }
    }
  }

  private static func requireSound(_ copy: CatalogFile, path: String) throws {
    let problem = try copy.select("PRAGMA quick_check(1)").rows.first?.first?.text
    if let problem, problem != "ok" { throw JoinError.damaged(path: path, reason: problem) }
    guard try copy.select("PRAGMA foreign_key_check").rows.isEmpty else {
      throw JoinError.damaged(path: path, reason: "rows are missing that others refer to")
    }
  }

  private static func isOneFile(_ path: String, _ other: String) -> Bool {
    let identities = [path, other].map { path -> [UInt64] in
      let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
      return [.systemNumber, .systemFileNumber].compactMap { key in
        (attributes?[key] as? NSNumber)?.uint64Value
      }
    }
    return identities[0].count == 2 && identities[0] == identities[1]
  }
}

extension OtherCatalog {
  /// Copies the file with what has not been written into it yet.
  ///
  /// - Returns: The path of the copy.
  private static func copy(_ path: String, into folder: URL) throws -> String {
    let attempts = 3
    let target = folder.appending(path: "catalog.sqlite").path
    do {
      for _ in 0..<attempts {
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let before = state(of: path)
        for suffix in ["", "-wal", "-journal"]
        where suffix.isEmpty || FileManager.default.fileExists(atPath: path + suffix) {
          // The contents, not the file: it may be a link or not to be written to.
          let bytes = try Data(
            contentsOf: URL(fileURLWithPath: path + suffix), options: .mappedIfSafe)
          try bytes.write(to: URL(fileURLWithPath: target + suffix))
        }
        if state(of: path) == before { return target }
      }
    } catch {
      throw JoinError.unreadable(path: path, reason: error.localizedDescription)
    }
    throw JoinError.changing(path: path)
  }

  /// The sizes and times of the file and its companions.
  private static func state(of path: String) -> [String] {
    ["", "-wal", "-journal"].map { suffix in
      let resolved = URL(fileURLWithPath: path + suffix).resolvingSymlinksInPath().path
      let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
      let time = (attributes?[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate
      return "\(attributes?[.size] as? Int ?? -1) \(time ?? 0)"
    }
  }
}

extension CatalogWriter {
  /// Makes every document what its file says; the corrections stay in the list.
  ///
  /// A document with a correction that cannot be understood stays as it is.
  fileprivate func takeOffAllCorrections() throws {
    let ids = try snapshot.select(
      """
      SELECT DISTINCT row_id
      FROM decisions
      WHERE kind = 'edit' AND table_name = 'documents' AND undone_at IS NULL
      """
    ).rows.compactMap { $0.first?.integer }
    for id in ids {
      do {
        try attempt { _ = try takeOff(standingCorrections(of: id), from: id) }
      } catch {
        guard Refusal(error) != nil else { throw error }
      }
    }
  }
}
