/// Tells from its letters in which of the code pages a text is that is not in Unicode.
///
/// In Cyrillic text whole words consist of bytes above ASCII, in that of Western Europe single
/// letters among ASCII ones. The Cyrillic code pages are told apart by how usual the letters are
/// that they give, and by capitals in the middle of words. What is not explained by one of them alone, and
/// well, stays unexplained: a refused file can be saved again, a wrong letter is not found.
struct EncodingRecognizer {
  private let frequencies = LetterFrequencies()
  private let westernLetters = WesternLetters()

  /// The code page of a text; nil when none explains its bytes.
  func codePage(of bytes: [UInt8]) -> CodePage? {
    guard !Self.isDamagedUTF8(bytes) else { return nil }
    let words = HighByteWords(bytes)
    guard words.mixed > words.whole || words.whole == 0 else { return cyrillic(bytes) }
    guard words.mixed > 0, words.whole * Self.tolerance <= words.mixed else { return nil }
    return CodePage.all.first { $0.name == "Windows-1252" && westernLetters.explain(bytes, in: $0) }
  }

  /// One word in so many can be of the other kind.
  private static let tolerance = 50
  /// The fewest letters that tell anything.
  private static let fewestLetters = 12
  /// The logarithm of the odds by which the best code page has to beat the next.
  private static let margin = 12.0

  private func cyrillic(_ bytes: [UInt8]) -> CodePage? {
    let candidates = CodePage.all.filter { $0.name != "Windows-1252" }
      .compactMap { page in
        frequencies.score(bytes, in: page).map { (page: page, score: $0) }
      }
      .sorted { $0.score.likelihood > $1.score.likelihood }
    guard let best = candidates.first, best.score.letters >= Self.fewestLetters,
      best.score.isPlausible
    else { return nil }
    // KOI8-R and KOI8-U differ in a few letters: only a text without these is the same in both.
    let rival = candidates.dropFirst().first { other in
      other.page.text(of: bytes) != best.page.text(of: bytes)
    }
    if let rival, best.score.likelihood - rival.score.likelihood < Self.margin { return nil }
    return best.page
  }

  /// Whether bytes above ASCII stand in sequences of UTF-8 at least as often as not: no other
  /// encoding gives those by chance.
  private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    var (sequences, strays) = (0, 0)
    var index = 0
    while index < bytes.count {
      let length = sequenceLength(bytes, at: index)
      if length > 1 { sequences += 1 }
      if length == 0 { strays += 1 }
      index += max(1, length)
    }
    return sequences > 0 && sequences >= strays
  }

  /// How many bytes a character has in UTF-8; zero where there is none.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let length =
      switch bytes[index] {
      case 0..<0x80: 1
      case 0xC2..<0xE0: 2
      case 0xE0..<0xF0: 3
      case 0xF0..<0xF5: 4
      default: 0
      }
    guard length > 0, index + length <= bytes.count else { return 0 }
    return bytes[index + 1..<index + max(1, length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }
}
