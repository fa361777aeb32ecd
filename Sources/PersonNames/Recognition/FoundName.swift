/// Tokens that a rule takes for the name of a person.
struct FoundName {
  let tokens: Range<Int>
  /// The rule saw a surname with given names or initials, not a surname alone.
  let isFull: Bool
  /// The name follows a plural title, or another name of such a list: "Comrades Ri, Pak and Choe".
  let isListed: Bool
}
