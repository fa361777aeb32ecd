public import ArchivalReferences

/// An archive, and what the catalog has from it.
public struct ArchiveSummary: Sendable, Hashable {
  /// Where an archive is known from.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    /// A person added it to the catalog.
    case own
    /// Only documents name it; it is filed under the name that they print.
    case unknown
    /// It stands in the authority file.
    case shipped
  }

  /// The archive with all its names.
  public let archive: Archive
  /// Where it is known from.
  public let origin: Origin
  /// How many documents lie there.
  public let documents: Int64

  /// The archives of the authority file, for who has no catalog.
  public static func shipped() -> [Self] {
    ArchiveAuthority().archives.map { Self(archive: $0, origin: .shipped, documents: 0) }
  }
}

extension [ArchiveSummary] {
  /// The archive with this name, code or abbreviation; the first one has a name that several share.
  public func archive(named name: String) -> ArchiveSummary? {
    guard let archive = ArchiveAuthority(archives: map(\.archive)).archive(named: name) else {
      return nil
    }
    return first { $0.archive == archive }
  }
}
