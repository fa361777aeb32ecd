extension ReferenceScan {
  /// `Lyndon Baines Museum Archive, Box 5, Folder 7`: an institution that is in no authority file, and
  /// a shelfmark behind a comma.
  ///
  /// Called at the word that tells an institution; only names in Latin letters are looked for, for
  /// archives with other letters are cited by fond.
  mutating func parseUnknownInstitution() -> Bool {
    let longestName = 10
    var first = index
    while first > lastEnd, index - first < longestName, isNameWord(first - 1) { first -= 1 }
    while first < index, isWeakBeginning(first) { first += 1 }
    if first > lastEnd, isArticle(first - 1) { first -= 1 }
    guard text.tokens[first].isCapitalized, !text.isCyrillic(first), !text.isCyrillic(index) else {
      return false
    }
    var end = index + 1
    while end < text.tokens.count, end - first < longestName, isNameWord(end) { end += 1 }
    end = names.bracketEnd(behind: end)
    guard text.isMark(end, ",") || text.isMark(end, ":") else { return false }
    guard var result = shelfmarks.unknown(name: first..<end) else { return false }
    let archive = names.known(inBracketsOf: first..<end)
    if let archive {
      result.reference.repository = archive.code
      result.reference.notes = []
    }
    append(result.reference, endingAt: result.end, archive: archive)
    return true
  }

  private func isNameWord(_ index: Int) -> Bool {
    guard text.isKind(index, .word) else { return false }
    return text.tokens[index].isCapitalized || vocabulary.has(.connector, in: text, at: index)
      || vocabulary.has(.institution, in: text, at: index)
  }

  private static let the = WordHash.of("the")

  /// `The National Archives`: an article at the beginning of a sentence belongs to the name.
  private func isArticle(_ index: Int) -> Bool {
    text.isKind(index, .word) && text.tokens[index].hash == Self.the
      && text.tokens[index].isCapitalized && !text.isKind(index - 1, .word)
  }

  private func isWeakBeginning(_ index: Int) -> Bool {
    !text.tokens[index].isCapitalized
      || vocabulary.has(.leadIn, in: text, at: index)
        && !vocabulary.has(.institution, in: text, at: index)
  }
}

extension TokenizedText {
  /// Whether the token begins with a letter of Cyrillic.
  func isCyrillic(_ index: Int) -> Bool {
    (0xD0...0xD4).contains(bytes[tokens[index].range.lowerBound])
  }

  /// Whether the token begins with a letter of a script that has no capitals, such as those of Georgia
  /// and of East Asia.
  func isUncased(_ index: Int) -> Bool {
    (0xE3...0xED).contains(bytes[tokens[index].range.lowerBound]) || isGeorgian(index)
  }

  private func isGeorgian(_ index: Int) -> Bool {
    let first = tokens[index].range.lowerBound
    return bytes[first] == 0xE1 && first + 1 < bytes.count
      && (0x82...0x83).contains(bytes[first + 1])
  }
}
