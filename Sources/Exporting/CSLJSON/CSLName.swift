internal import Querying

/// A name of CSL-JSON, divided where citation styles may put the given names first.
struct CSLName: Encodable {
  var family: String?
  var given: String?
  var literal: String?

  init(_ person: AppearanceDetails) {
    let parts = person.sortName.split(separator: ",", maxSplits: 1)
    if parts.count == 2 {
      family = String(parts[0])
      given = String(parts[1].drop(while: \.isWhitespace))
    } else if person.sortName.contains(" ") {
      // In "Kim Il Sung" the family name stays in front.
      literal = person.sortName
    } else {
      family = person.sortName
    }
  }
}
