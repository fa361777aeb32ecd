extension ReferenceScan {
  /// `ДАХмО 915-1-959, арк. 12`: an abbreviation that looks like an archive's, and three numbers.
  ///
  /// Dates are no shorthand (`BBC 12/10/1957`).
  mutating func parseUnknownShorthand() -> Bool {
    guard text.tokens[index].capitals >= 2 else { return false }
    let number = text.skippingSeparators(from: index + 1)
    guard text.isKind(number, .number) || text.isSingleLetter(number),
      names.isArchiveAbbreviation(index)
    else { return false }
    var parser = LevelParser(
      text: text, vocabulary: vocabulary, archive: Archive(code: "", name: ""), at: number)
    guard parser.parseGluedShorthand(), !isDate(number..<parser.index) else { return false }
    _ = parser.parseRest()
    keep(&parser, underUnknown: index..<index + 1, from: index)
    return true
  }

  private func isDate(_ tokens: Range<Int>) -> Bool {
    let daysInMonth = 31
    return text.isYear(tokens.upperBound - 1)
      && (text.value(tokens.lowerBound) ?? .max) <= daysInMonth
  }
}
