internal import Foundation

/// How usual the letters of a text are in the languages that are written in Cyrillic.
struct LetterFrequencies {
  /// How well a code page explains a text.
  struct Score {
    /// The logarithm of the likelihood of its letters; capitals inside words cost.
    let likelihood: Double
    let letters: Int

    /// Whether the letters are about as frequent as in real text: in that their mean is about -3.0,
    /// and about -4.2 when letters are drawn at random.
    var isPlausible: Bool { likelihood >= -3.5 * Double(letters) }
  }

  private let logarithms: [Unicode.Scalar: Double]
  /// For a character that stands in the middle of a word and is no letter, or a capital behind a
  /// small letter.
  private static let penalty = -8.0

  init() {
    let rows = WordTable(PackageResources.letter_frequencies_tsv).rows
    let counts = rows.compactMap { row in
      row.count == 2
        ? Double(row[1]).flatMap { count in row[0].unicodeScalars.first.map { ($0, count) } } : nil
    }
    let total = counts.reduce(0) { $0 + $1.1 }
    logarithms = Dictionary(
      counts.map { ($0, log($1 / total)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Scores a text in a code page; nil when a byte stands for no character.
  func score(_ bytes: [UInt8], in page: CodePage) -> Score? {
    let values = page.upperHalf.map { $0.map(value) }
    var (likelihood, letters) = (0.0, 0)
    var previous: Value = .other
    for byte in bytes {
      guard byte >= 0x80 else {
        previous = .other
        continue
      }
      guard let value = values[Int(byte) - 0x80] else { return nil }
      switch value {
      case .small(let logarithm):
        (likelihood, letters) = (likelihood + logarithm, letters + 1)
      case .capital(let logarithm):
        let isBehindSmall = if case .small = previous { true } else { false }
        likelihood += logarithm + (isBehindSmall ? Self.penalty : 0)
        letters += 1
      case .stray: likelihood += Self.penalty
      case .other: break
      }
      previous = value
    }
    return Score(likelihood: likelihood, letters: letters)
  }

  private enum Value {
    case small(Double)
    case capital(Double)
    /// A character that no typed text has.
    case stray
    /// Quotes, dashes and the like.
    case other
  }

  private func value(of scalar: Unicode.Scalar) -> Value {
    if let logarithm = logarithms[scalar] { return .small(logarithm) }
    if let small = scalar.properties.lowercaseMapping.unicodeScalars.first,
      let logarithm = logarithms[small]
    {
      return .capital(logarithm)
    }
    return Self.typed.contains(scalar) ? .other : .stray
  }

  private static let typed = Set("\u{A0}«»“”„‘’‚–—…•№§°±©®™·¬\u{AD}€".unicodeScalars)
}
