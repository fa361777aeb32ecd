/// The questions that the module asks, one `.sql` file each.
enum Question {
  static let search = text(PackageResources.search_sql)
  static let searchHits = text(PackageResources.search_hits_sql)
  static let documents = text(PackageResources.documents_sql)
  static let documentID = text(PackageResources.document_id_sql)
  static let documentIdentifiers = text(PackageResources.document_identifiers_sql)
  static let documentReferences = text(PackageResources.document_references_sql)
  static let documentLeaves = text(PackageResources.document_leaves_sql)
  static let documentSubjects = text(PackageResources.document_subjects_sql)
  static let documentRelations = text(PackageResources.document_relations_sql)
  static let documentPersons = text(PackageResources.document_persons_sql)
  static let documentDiagnostics = text(PackageResources.document_diagnostics_sql)
  static let documentMarks = text(PackageResources.document_marks_sql)
  static let documentCorrections = text(PackageResources.document_corrections_sql)
  static let referenceTree = text(PackageResources.reference_tree_sql)
  static let decisions = text(PackageResources.decisions_sql)
  static let tags = text(PackageResources.tags_sql)
  static let tagged = text(PackageResources.tagged_sql)
  static let documentTags = text(PackageResources.document_tags_sql)
  static let archives = text(PackageResources.archives_sql)
  static let archiveIDs = text(PackageResources.archive_ids_sql)
  static let persons = text(PackageResources.persons_sql)

  static let runs = text(PackageResources.runs_sql)
  static let runFiles = text(PackageResources.run_files_sql)
  static let runDiagnostics = text(PackageResources.run_diagnostics_sql)
  static let unitNumber = text(PackageResources.unit_number_sql)

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
