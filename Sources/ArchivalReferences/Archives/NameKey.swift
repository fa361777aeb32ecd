/// An archive's name reduced to what two printings of it have in common.
///
/// Letters and digits in lower case, without blanks, dots, hyphens, quotes and brackets: `АВП РФ`,
/// `А.В.П. РФ` and `АВПРФ` are one name.
struct NameKey: Hashable {
  private let text: String

  init(_ name: some StringProtocol) {
    var text = ""
    for scalar in name.unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      text += scalar.properties.lowercaseMapping
    }
    self.text = text
  }
}
