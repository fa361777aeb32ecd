/// What a person can note about a fond, opis, papka or delo; the raw value is the column.
public enum UnitField: String, Sendable, Hashable, CaseIterable {
  /// Its name.
  case title
  /// Its dates, in any form.
  case dates = "date_text"
  /// How many leaves it has: a whole number above 0.
  case leafCount = "leaf_count"
  /// Anything else.
  case note
}
