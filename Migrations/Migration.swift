/// One step of the catalog file's schema: a plain SQL script with a name.
public struct Migration: Sendable, Hashable {
  /// The name of the file without its ending; the catalog remembers it as done.
  public let name: String
  /// The script.
  public let sql: String

  /// All steps in order.
  ///
  /// Shipped steps are never changed; new ones are added at the end.
  public static let all: [Migration] = [
    Migration("0001_documents", PackageResources._001_documents_sql),
    Migration("0002_persons", PackageResources._002_persons_sql),
    Migration("0003_archival_references", PackageResources._003_archival_references_sql),
    Migration("0004_import_history", PackageResources._004_import_history_sql),
    Migration("0005_full_text", PackageResources._005_full_text_sql),
    Migration("0006_own_archives", PackageResources._006_own_archives_sql),
    Migration("0007_tags", PackageResources._007_tags_sql),
    Migration("0008_tagged_views", PackageResources._008_tagged_views_sql),
    Migration("0009_papka_by_hand", PackageResources._009_papka_by_hand_sql),
    Migration("0010_marks", PackageResources._010_marks_sql),
    Migration("0011_page_metadata", PackageResources._011_page_metadata_sql),
    Migration("0012_corrections", PackageResources._012_corrections_sql),
    Migration("0013_runs", PackageResources._013_runs_sql),
    Migration("0014_relations", PackageResources._014_relations_sql),
  ]

  private init(_ name: String, _ script: [UInt8]) {
    self.name = name
    self.sql = String(decoding: script, as: UTF8.self)
  }
}
