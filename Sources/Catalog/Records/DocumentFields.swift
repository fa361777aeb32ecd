/// Everything that the catalog says of a document, field by field, in a fixed order.
public struct DocumentFields: Sendable, Hashable {
  struct Field: Sendable, Hashable {
    let name: String
    let value: String
  }

  /// The fields that have a value.
  let fields: [Field]

  /// A document of which nothing is said.
  public static let none = DocumentFields(fields: [])

  /// What has to change to get from these values to others.
  public func changes(to others: DocumentFields) -> [FieldChange] {
    let before = Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
    let after = Dictionary(others.fields.map { ($0.name, $0.value) }) { first, _ in first }
    let names = others.fields.map(\.name) + fields.map(\.name).filter { after[$0] == nil }
    return names.filter { before[$0] != after[$0] }.map { name in
      FieldChange(field: name, before: before[name], after: after[name])
    }
  }
}

extension CatalogSnapshot {
  /// Everything that the catalog says of a document, field by field.
  ///
  /// - Throws: An error when the catalog cannot be read.
  public func fields(of documentID: Int64) throws -> DocumentFields {
    let document = try select(FieldSQL.document, ["id": .integer(documentID)])
    let parts = try select(FieldSQL.parts, ["id": .integer(documentID)])
    let columns = zip(document.columns, document.rows.first ?? []).filter { $0.0 != "id" }
    let lists = zip(parts.columns, parts.rows.first ?? [])
    return DocumentFields(
      fields: (columns + lists).compactMap { name, value in
        (value.text ?? value.integer.map { String($0) }).map {
          DocumentFields.Field(name: name, value: $0)
        }
      })
  }
}

private enum FieldSQL {
  static let document = "SELECT * FROM documents WHERE id = :id"

  static let parts = """
    SELECT
      (
        SELECT group_concat(iif(scheme = 'url', value, scheme || ':' || value), char(10))
        FROM (
          SELECT scheme, value
          FROM document_identifiers
          WHERE document_id = :id AND scheme <> 'content'
          ORDER BY scheme, value
        )
      ) AS identifiers,
      (
        SELECT group_concat(iif(role = 'original', '', role || ': ') || short_form, char(10))
        FROM (
          SELECT role, short_form
          FROM archival_references
          WHERE document_id = :id
          ORDER BY position
        )
      ) AS "references",
      (
        SELECT group_concat(role || ': ' || printed_name, char(10))
        FROM (
          SELECT role, printed_name
          FROM document_persons
          WHERE document_id = :id
          ORDER BY role, printed_name
        )
      ) AS people,
      (
        SELECT group_concat(kind || ': ' || name, char(10))
        FROM (
          SELECT kind, name
          FROM document_subjects
          JOIN subjects ON subjects.id = document_subjects.subject_id
          WHERE document_id = :id
          ORDER BY kind, name
        )
      ) AS subjects
    """
}
