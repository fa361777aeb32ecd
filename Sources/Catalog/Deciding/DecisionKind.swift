/// What a person did by hand; the raw value is what the column `kind` holds.
public enum DecisionKind: String, Sendable, Hashable, CaseIterable {
  /// Made a document or an archive.
  case add
  /// Gave a unit its title, dates, number of leaves or note, or took one away.
  case describe
  /// Corrected a document: its title, date, note or another field, or a reference.
  case edit
  /// Gave a document or a unit a tag.
  case tag
  /// Took a tag away.
  case untag
}
