extension TokenizedText {
  /// The end of the number that begins at a token: `0102`, `1a`, `Р-7523`, `91-B`, `Р 7523`, `IV`.
  ///
  /// It begins with a letter or digit, has a digit somewhere or is a Roman number, and has no blanks
  /// inside but the one behind a prefix of one letter.
  func numberEnd(from start: Int) -> Int? {
    guard start < tokens.count, tokens[start].isWordOrNumber else { return nil }
    if let end = prefixedNumberEnd(from: start) { return end }
    var end = start
    var hasDigit = false
    scan: while end < tokens.count, end == start || !tokens[end].followsBlank {
      switch tokens[end].kind {
      case .number: hasDigit = true
      case .word: if hasDigit, tokens[end].range.count > 8 { break scan }
      case .dash where end > start, .mark(UInt8(ascii: "/")) where end > start: break
      default: break scan
      }
      end += 1
    }
    while end > start, !tokens[end - 1].isWordOrNumber { end -= 1 }
    if hasDigit { return end > start ? quotedLetterEnd(from: end) : nil }
    return isRomanNumber(start) && end == start + 1 ? end : nil
  }

  /// `Р 7523`, `Р. 7523`: a prefix that is parted from its number.
  private func prefixedNumberEnd(from start: Int) -> Int? {
    guard isSingleLetter(start), tokens[start].isCapitalized else { return nil }
    let number = isMark(start + 1, ".") ? start + 2 : start + 1
    let dashed = isKind(number, .dash) ? number + 1 : number
    guard dashed > start + 1 || tokens[safe: dashed]?.followsBlank == true,
      isKind(dashed, .number)
    else { return nil }
    return numberEnd(from: dashed)
  }

  /// `1 "а"`: a letter in quotes behind the number belongs to it.
  private func quotedLetterEnd(from end: Int) -> Int {
    isKind(end, .quote) && isSingleLetter(end + 1) && isKind(end + 2, .quote) ? end + 3 : end
  }

  /// Whether the word is a number in Roman numerals in upper case.
  func isRomanNumber(_ index: Int) -> Bool {
    guard isKind(index, .word), tokens[index].range.count <= 8 else { return false }
    return bytes[tokens[index].range].allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"),
        UInt8(ascii: "C"):
        true
      default: false
      }
    }
  }

  /// The value of a number token of at most nine digits.
  func value(_ index: Int) -> Int? {
    guard isKind(index, .number), tokens[index].range.count <= 9 else { return nil }
    return bytes[tokens[index].range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// Whether the token is a year of modern times.
  func isYear(_ index: Int) -> Bool {
    guard isKind(index, .number), tokens[index].range.count == 4, let year = value(index) else {
      return false
    }
    return (1700...2029).contains(year)
  }

  /// Whether the token is `№` or `Nº`.
  func isNumeroSign(_ index: Int) -> Bool {
    guard isKind(index, .other) || isKind(index, .word) else { return false }
    return bytes[tokens[index].range].elementsEqual("№".utf8)
      || bytes[tokens[index].range].elementsEqual("Nº".utf8)
  }
}

extension Array {
  /// The element at an index, nil when there is none.
  subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
