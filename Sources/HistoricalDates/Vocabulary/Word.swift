/// The meaning of a word or a phrase that the tables know.
enum Word: Sendable, Hashable {
  /// A month by name, 1 to 12.
  case month(Int)
  /// A roman numeral: a month between a day and a year, or the number of a century or a quarter.
  case roman(Int)
  /// A day of the week by name, 1 for Monday to 7.
  case weekday(Int)
  case role(WordRole)
}
