/// A personal name as it is printed, with the forms under which it is filed and compared.
///
/// Reading a name never fails: what no rule understands is filed under its last word.
public struct PersonName: Sendable, Hashable, Codable {
  /// The name as printed, runs of blanks and line breaks folded to one space.
  public let printed: String

  /// The form for alphabetical lists: "Puzanov, A.M.", "Castro Ruz, Raúl", "Kim Il Sung".
  ///
  /// Names in the East Asian order have no comma. Words printed in capitals are capitalised.
  public let sortName: String

  /// A candidate key: equal keys make two printed names likely, not certain, to be one person's.
  ///
  /// Folded surname, a space, folded given names: "puzanov a m", "kim ilsung". Capitals, blanks,
  /// hyphens, dots, diacritics and apostrophes do not count; romanizations and scripts stay apart.
  public let key: String

  /// The surname, with its particles: "Puzanov", "Kim", "de Gaulle".
  public let surname: String

  /// Reads a name in any of the forms that translated documents print.
  ///
  /// East Asian ("Kim Il-sung"), initials and surname ("A.M. Puzanov"), surname and initials
  /// ("Samsonov, G. Ye."), given name and surname ("William Rogers", and "Marjai József" in
  /// the Hungarian order), surname, comma, given names ("Nehru, Jawaharlal").
  public init(_ printed: String) {
    self.init(printed, vocabulary: .embedded)
  }

  init(_ printed: String, vocabulary: Vocabulary) {
    let folded = Self.foldingBlanks(printed)
    let parts = NameParts(folded, vocabulary: vocabulary)
    self.printed = folded
    surname = NameWord.text(of: parts.surname)
    let given = NameWord.text(of: parts.given)
    if given.isEmpty {
      sortName = surname
    } else {
      sortName = parts.isEastAsian ? "\(surname) \(given)" : "\(surname), \(given)"
    }
    let keyWords =
      [parts.surname.map(\.folded).joined(separator: " ")]
      + (parts.isEastAsian
        ? [parts.given.map(\.folded).joined()] : parts.given.map(\.folded))
    key = Self.keyText(keyWords)
  }

  /// Whether given names follow the surname without a comma, as in "Kim Il Sung".
  var isEastAsian: Bool { sortName != surname && !sortName.utf8.contains(0x2C) }

  /// Joins the words of a key; hyphens go, and whatever is neither letter nor digit.
  private static func keyText(_ words: [String]) -> String {
    words
      .map { word in
        String(
          String.UnicodeScalarView(
            word.unicodeScalars.filter {
              $0 == " " || $0.properties.isAlphabetic || $0.properties.numericType != nil
            }))
      }
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private static func foldingBlanks(_ text: String) -> String {
    text.unicodeScalars.split { $0.properties.isWhitespace }
      .map(String.init)
      .joined(separator: " ")
  }
}
