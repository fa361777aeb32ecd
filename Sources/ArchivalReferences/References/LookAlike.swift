/// Cyrillic letters that are printed like a Latin one.
///
/// Citations mix the two alphabets without anyone noticing: the fond `Р-7523` is typed with a Latin
/// P as often as with the Cyrillic letter.
enum LookAlike {
  /// The letter in lower case, Latin where a Latin letter has the same shape.
  static func latin(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "А", "а": "a"
    case "В", "в": "b"
    case "Е", "е", "Ё", "ё": "e"
    case "К", "к": "k"
    case "М", "м": "m"
    case "Н", "н": "h"
    case "О", "о": "o"
    case "Р", "р": "p"
    case "С", "с": "c"
    case "Т", "т": "t"
    case "У", "у": "y"
    case "Х", "х": "x"
    // `R-9654` is the transliteration of `Р-9654`, whose letter looks like a Latin P.
    case "R", "r": "p"
    case "І", "і", "Ї", "ї": "i"
    default: scalar.properties.lowercaseMapping
    }
  }
}
