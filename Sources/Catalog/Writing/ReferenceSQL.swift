/// The statements that write references, their leaves, and the tree of archives and units.
enum ReferenceSQL {
  static let insert = """
    INSERT INTO archival_references (
      document_id, position, unit_id, repository_id, role, repository, repository_printed,
      fond, opis, papka, delo, listy, shelfmark, volume, part, year, other, short_form, printed,
      fond_sort_key, opis_sort_key, papka_sort_key, delo_sort_key
    )
    VALUES (
      :document_id, :position, :unit_id, :repository_id, :role, :repository, :repository_printed,
      :fond, :opis, :papka, :delo, :listy, :shelfmark, :volume, :part, :year, :other, :short_form,
      :printed, :fond_sort_key, :opis_sort_key, :papka_sort_key, :delo_sort_key
    )
    """

  static let insertLeaves = """
    INSERT INTO leaves (reference_id, first_leaf, last_leaf, first_printed, last_printed)
    VALUES (:reference_id, :first_leaf, :last_leaf, :first_printed, :last_printed)
    """

  static let repositoryByCode = "SELECT id FROM repositories WHERE code = :code"

  static let insertRepository = """
    INSERT INTO repositories (code, name, native_name, city, country, is_known)
    VALUES (:code, :name, :native_name, :city, :country, :is_known)
    """

  static let insertRepositoryName = """
    INSERT INTO repository_names (repository_id, name, language, kind, valid_from, valid_to)
    VALUES (:repository_id, :name, :language, :kind, :valid_from, :valid_to)
    ON CONFLICT (repository_id, name) DO NOTHING
    """
}
