/// The letters with accents that stand in translations into English: in names and loan words.
///
/// Letters are left out whose bytes mean others in the code page of Central Europe (`õ` there is `ő`) or
/// on old Macintoshes (`Ž` there is `é`), and some count only where they can stand in Spanish or French:
/// `Gdañsk` is no word, but `España` is.
struct WesternLetters {
  private let letters = Set("àáâäåæçèéêëíîïñóôöøúüßœÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÜŒ".unicodeScalars)
  private let symbols = Set("\u{A0}«»“”„‘’‚–—…•§°©®™·\u{AD}€£½¼¾±×¿¡ªº²³µ¶†".unicodeScalars)
  private let vowels = Set("aeiouáéíóúAEIOU".unicodeScalars)

  /// Whether a code page makes plausible words of all bytes, and of at least one above ASCII.
  func explain(_ bytes: [UInt8], in page: CodePage) -> Bool {
    guard let text = page.text(of: bytes) else { return false }
    let scalars = Array(text.unicodeScalars)
    var accents = 0
    for (index, scalar) in scalars.enumerated() where !scalar.isASCII {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let isInsideWord =
        index > 0 && scalars[index - 1].properties.isAlphabetic
        && next.properties.isAlphabetic
      if letters.contains(scalar) {
        let isBehindSmall = index > 0 && scalars[index - 1].properties.isLowercase
        guard canStand(scalar, before: next), !(scalar.properties.isUppercase && isBehindSmall)
        else { return false }
        accents += 1
      } else {
        guard symbols.contains(scalar), !isInsideWord || Self.apostrophes.contains(scalar) else {
          return false
        }
      }
    }
    return accents > 0
  }

  private func canStand(_ letter: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    switch letter {
    case "ñ", "Ñ": vowels.contains(next)
    case "œ", "Œ": next == "u" || next == "U"
    case "ê", "æ": next.properties.isAlphabetic
    default: true
    }
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["’", "\u{AD}"]
}
