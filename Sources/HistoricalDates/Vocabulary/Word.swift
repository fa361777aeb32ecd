/// The meaning of a word or a phrase that the tables know.
enum Word: Sendable, Hashable {
  /// A month by name, 1 to 12.
  case month(Int)
  /// A month as a roman numeral, which counts only between a day and a year.
  case roman(Int)
  case role(WordRole)
}
