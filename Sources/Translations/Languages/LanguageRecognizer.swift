/// Tells the language of a text by its script and its commonest words.
struct LanguageRecognizer: Sendable {
  /// How much of a text is looked at, in UTF-8 bytes.
  private static let longestSample = 20_000
  /// The fewest common words that tell anything.
  private static let fewestWords = 4

  /// The languages among whose commonest words a word is.
  private let languagesOfWord: [String: [String]]

  init() {
    var languagesOfWord: [String: [String]] = [:]
    for row in WordTable(PackageResources.common_words_tsv).rows where row.count == 2 {
      for word in Set(row[1].split(separator: " ")) {
        languagesOfWord[String(word), default: []].append(row[0])
      }
    }
    self.languagesOfWord = languagesOfWord
  }

  /// The BCP 47 tag of the language in which most of a text is written; nil where it is not plain.
  func language(of text: String) -> String? {
    let sample = String(decoding: text.utf8.prefix(Self.longestSample), as: UTF8.self)
    return Self.languageOfScript(in: sample) ?? languageOfWords(in: sample)
  }

  /// The language that alone, or almost, is written in the script of most of the letters.
  private static func languageOfScript(in text: String) -> String? {
    var counts: [String: Int] = [:]
    for scalar in text.unicodeScalars where !scalar.isASCII {
      let language: String? =
        switch scalar.value {
        case 0xAC00...0xD7AF, 0x1100...0x11FF: "ko"
        case 0x3040...0x30FF: "ja"
        case 0x4E00...0x9FFF: "zh"
        case 0x10A0...0x10FF: "ka"
        case 0x0530...0x058F: "hy"
        case 0x0590...0x05FF: "he"
        case 0x0370...0x03FF: "el"
        default: nil
        }
      if let language { counts[language, default: 0] += 1 }
    }
    // Japanese and older Korean texts hold Chinese characters as well.
    for language in ["ja", "ko"] where (counts[language] ?? 0) * 5 > counts["zh"] ?? 0 {
      counts[language, default: 0] += counts.removeValue(forKey: "zh") ?? 0
    }
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return nil }
    let letters = text.unicodeScalars.count { $0.properties.isAlphabetic }
    return most.value * 2 > letters ? most.key : nil
  }

  private func languageOfWords(in text: String) -> String? {
    var counts: [String: Int] = [:]
    for word in text.unicodeScalars.split(whereSeparator: Self.partsWords) {
      for language in languagesOfWord[String(word).lowercased()] ?? [] {
        counts[language, default: 0] += 1
      }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let best = ranked.first, best.value >= Self.fewestWords else { return nil }
    let second = ranked.dropFirst().first?.value ?? 0
    return best.value * 4 > second * 5 ? best.key : nil
  }

  /// Whether a scalar belongs to no word; an accent of its own belongs to one.
  private static func partsWords(_ scalar: Unicode.Scalar) -> Bool {
    // Looking up properties takes long, and most letters do not need it.
    if scalar.isASCII { return !("a"..."z").contains(scalar) && !("A"..."Z").contains(scalar) }
    return !scalar.properties.isAlphabetic
      && scalar.properties.generalCategory != .nonspacingMark
  }
}
