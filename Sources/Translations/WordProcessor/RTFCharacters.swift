internal import Foundation

/// Writes the characters of an RTF file as Unicode, whatever code page its fonts are in.
///
/// Pandoc reads every byte as Windows-1252, so that Russian would come out as other letters, and takes
/// two characters for the one that stands in for a character of Unicode. What this writes it reads right:
/// each character as `\uN` and one stand-in in hexadecimal.
struct RTFCharacters {
  private struct Group {
    var font: Int?
    /// How many characters stand in for one of Unicode.
    var standIns = 1
    /// Whether this is the table of fonts.
    var isFontTable = false
  }

  private var groups = [Group()]
  private var codePage = 1252
  private var defaultFont: Int?
  /// The character set of each font, by RTF's numbers.
  private var characterSets: [Int: Int] = [:]
  /// How many characters still stand in for the one before.
  private var pendingStandIns = 0
  private var result: [UInt8] = []

  /// The same file with its characters in Unicode.
  static func unicode(_ bytes: [UInt8]) -> [UInt8] {
    var characters = RTFCharacters()
    characters.read(bytes[...])
    return characters.result
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "{"):
        pendingStandIns = 0
        groups.append(groups[groups.count - 1])
        result.append(byte)
      case UInt8(ascii: "}"):
        pendingStandIns = 0
        if groups.count > 1 { groups.removeLast() }
        result.append(byte)
      case UInt8(ascii: "\\"):
        readControl(&rest)
      case 0x0A, 0x0D:
        result.append(byte)
      default:
        if pendingStandIns > 0 {
          pendingStandIns -= 1
        } else if byte >= 0x80 {
          write(byte)
        } else {
          result.append(byte)
        }
      }
    }
  }

  private mutating func readControl(_ rest: inout ArraySlice<UInt8>) {
    guard let first = rest.first else { return }
    if first == UInt8(ascii: "'") {
      let digits = rest.dropFirst().prefix(2)
      rest = rest.dropFirst(3)
      guard let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) else { return }
      if pendingStandIns > 0 { pendingStandIns -= 1 } else { write(byte) }
      return
    }
    let word = rest.prefix { (0x61...0x7A).contains($0 | 0x20) }
    guard !word.isEmpty else {
      if pendingStandIns > 0 { pendingStandIns -= 1 } else { result += [0x5C, first] }
      rest = rest.dropFirst()
      return
    }
    rest = rest[word.endIndex...]
    let sign = rest.prefix { $0 == UInt8(ascii: "-") }.prefix(1)
    let digits = rest[sign.endIndex...].prefix { (0x30...0x39).contains($0) }
    let number = Int(String(decoding: sign + digits, as: UTF8.self))
    if number != nil { rest = rest[digits.endIndex...] }
    let delimiter = rest.prefix(1).prefix { $0 == 0x20 }
    rest = rest[delimiter.endIndex...]
    read(String(decoding: word, as: UTF8.self), number, &rest)
  }

  /// Takes in a control word; all but those that say how characters are written are left as they are.
  private mutating func read(_ word: String, _ number: Int?, _ rest: inout ArraySlice<UInt8>) {
    let group = groups.count - 1
    switch (word, number) {
    case ("u", let number?):
      pendingStandIns = groups[group].standIns
      result += Array("\\u\(number)\\'3f".utf8)
      return
    case ("uc", let number?):
      groups[group].standIns = min(max(number, 0), 8)
      return
    case ("bin", let number?):
      rest = rest.dropFirst(max(0, number))
      return
    case ("ansicpg", let number?): codePage = number
    case ("deff", let number?): defaultFont = number
    case ("fonttbl", _): groups[group].isFontTable = true
    case ("fcharset", let number?):
      if groups[group].isFontTable, let font = groups[group].font { characterSets[font] = number }
    case ("f", let number?): groups[group].font = number
    case ("plain", _): groups[group].font = nil
    default: break
    }
    result += Array("\\\(word)\(number.map(String.init) ?? "") ".utf8)
  }

  /// Writes a character of the current font's code page.
  private mutating func write(_ byte: UInt8) {
    guard byte >= 0x80,
      let text = String(bytes: [byte], encoding: encoding), let scalar = text.unicodeScalars.first
    else {
      let digits = String(byte, radix: 16)
      result += Array("\\'\(byte < 16 ? "0" : "")\(digits)".utf8)
      return
    }
    result += Array("\\u\(scalar.value)\\'3f".utf8)
  }

  private var encoding: String.Encoding {
    let font = groups[groups.count - 1].font ?? defaultFont
    return switch font.flatMap({ characterSets[$0] }) {
    case 204: .windowsCP1251
    case 238: .windowsCP1250
    case 161: .windowsCP1253
    case 162: .windowsCP1254
    case 0: .windowsCP1252
    default:
      switch codePage {
      case 1250: .windowsCP1250
      case 1251: .windowsCP1251
      case 1253: .windowsCP1253
      case 1254: .windowsCP1254
      default: .windowsCP1252
      }
    }
  }
}
