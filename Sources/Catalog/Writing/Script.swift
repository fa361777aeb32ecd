/// The script that a name is written in, under its ISO 15924 code.
enum Script: String {
  case latin = "Latn"
  case cyrillic = "Cyrl"
  case hangul = "Hang"
  case han = "Hani"

  /// The script of the first letter that belongs to one of them.
  init(of name: String) {
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x0400...0x052F: self = .cyrillic
      case 0xAC00...0xD7AF, 0x1100...0x11FF: self = .hangul
      case 0x4E00...0x9FFF: self = .han
      default: continue
      }
      return
    }
    self = .latin
  }
}
