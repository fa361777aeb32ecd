extension ReferenceScan {
  /// `FO 371/84053`, `SPA Files: Lot 61-D 146`: a series that is cited without its archive, or with the
  /// archive behind it.
  ///
  ///     series = [ abbreviation "," ] code number shelfmark [ "," archive ]
  ///            | [ files ( ":" | "," ) ] "lot" number shelfmark [ "," archive ]
  mutating func parseSeries() -> Bool {
    let token = text.tokens[index]
    guard text.isKind(index + 1, .number) else { return false }
    let begin = isLot(index) ? filesStart() : index
    guard isLot(index) ? token.isCapitalized || begin < index : token.capitals >= 2 else {
      return false
    }
    if begin == index, let name = abbreviation(before: begin) {
      let end = max(shelfmarks.end(from: begin), index + 1)
      var reference = shelfmarks.whole(name, begin..<end, code: nil)
      reference.notes.append(ShelfmarkParser.unknownNote(reference.repositoryPrinted))
      append(reference, endingAt: end, archive: nil)
      return true
    }
    keepNameless(from: begin)
    return true
  }

  /// The abbreviation of an archive that no list has, before a comma: `NA, RG 59`.
  private func abbreviation(before series: Int) -> Range<Int>? {
    let longest = 8
    let name = series - 2
    guard text.isMark(series - 1, ","), name >= lastEnd, text.isKind(name, .word),
      text.tokens[name].capitals >= 2, text.tokens[name].range.count <= longest,
      name == start || !text.isKind(name - 1, .word) && !text.isKind(name - 1, .number)
    else { return nil }
    return name..<name + 1
  }

  private static let lot = WordHash.of("lot")

  private func isLot(_ index: Int) -> Bool {
    text.tokens[index].hash == Self.lot
  }

  /// Where the name of the files begins that a lot belongs to: `S/S–NSC files, lot 63 D 351`.
  private func filesStart() -> Int {
    let longestName = 10
    let end = text.isMark(index - 1, ":") || text.isMark(index - 1, ",") ? index - 1 : index
    let isTold = vocabulary.has(.foreign, in: text, at: end - 1)
    guard text.isMark(end, ":") || isTold else { return index }
    var begin = end
    while begin > lastEnd, end - begin < longestName, isFilesPart(begin - 1) { begin -= 1 }
    while begin < end, !text.tokens[begin].isCapitalized { begin += 1 }
    return begin == end ? index : begin
  }

  private func isFilesPart(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return switch token.kind {
    case .word: token.isCapitalized || vocabulary.has(.foreign, in: text, at: index)
    case .dash, .mark(UInt8(ascii: "/")): !token.followsBlank
    default: false
    }
  }

  /// `795.00/1–1355`, `811.42793 SE/10–1447`, `800.014 Antarctic/5–349`: the decimal files of the
  /// Department of State.
  ///
  ///     decimal = three digits [ letter ] "." digits [ country ] "/" number
  mutating func parseDecimalFile() -> Bool {
    guard text.tokens[index].range.count == 3 else { return false }
    var next = index + 1
    if text.isSingleLetter(next), !text.tokens[next].followsBlank { next += 1 }
    guard text.isMark(next, "."), text.isKind(next + 1, .number),
      !text.tokens[next + 1].followsBlank
    else { return false }
    next += 2
    let longestCountry = 12
    if text.isKind(next, .word), text.tokens[next].capitals >= 1,
      text.tokens[next].range.count <= longestCountry
    {
      next += 1
    }
    guard text.isMark(next, "/"), text.isKind(next + 1, .number) else { return false }
    keepNameless(from: index)
    return true
  }

  /// `JCS records, CCS 092 Asia`, `OCB files, 091 Korea`: the files of an office, at the beginning of a
  /// text or of a bracket.
  mutating func parseFiles() -> Bool {
    let longestOffice = 3
    var begin = index
    while begin > lastEnd, index - begin < longestOffice, isFilesPart(begin - 1) { begin -= 1 }
    let begins = begin == start || text.isMark(begin - 1, "(") || text.isMark(begin - 1, "[")
    guard begin < index, begins, text.tokens[begin].capitals >= 2, isFiles(index),
      text.isMark(index + 1, ",") || text.isMark(index + 1, ":"),
      let next = text.tokens[safe: index + 2],
      next.isCapitalized || (next.kind == .number && !text.isYear(index + 2))
    else { return false }
    let end = shelfmarks.end(from: begin)
    guard end > index + 2, (index + 2..<end).contains(where: { text.isKind($0, .number) }) else {
      return false
    }
    keepNameless(from: begin)
    return true
  }

  private static let files: Set = [
    WordHash.of("files"), WordHash.of("file"), WordHash.of("records"),
  ]

  private func isFiles(_ index: Int) -> Bool {
    Self.files.contains(text.tokens[index].hash)
  }

  /// `ГИМ. КП 9999/1`: what a museum keeps, by its book of accessions.
  mutating func parseInventory() -> Bool {
    guard text.tokens[index].capitals >= 2,
      text.isKind(text.isNumeroSign(index + 1) ? index + 2 : index + 1, .number),
      let name = names.unknown(before: index, downTo: lastEnd), names.isTellingName(name)
    else { return false }
    let end = max(shelfmarks.end(from: index), index + 2)
    var reference = shelfmarks.whole(name, index..<end, code: nil)
    reference.notes.append(ShelfmarkParser.unknownNote(reference.repositoryPrinted))
    append(reference, endingAt: end, archive: nil)
    return true
  }

  private mutating func keepNameless(from begin: Int) {
    let end = max(shelfmarks.end(from: begin), index + 1)
    let institutions = InstitutionNameParser(text: text, vocabulary: vocabulary, names: names)
    guard let name = institutions.name(endingAt: end, downTo: begin) else {
      let result = shelfmarks.nameless(begin..<end)
      append(result.reference, endingAt: result.end, archive: nil)
      return
    }
    let archive =
      authority.archive(named: text.text(tokens: name)) ?? names.known(at: name.lowerBound)?.archive
    let first = shelfmarks.boxesStart(before: begin, downTo: lastEnd)
    var reference = shelfmarks.whole(name, first..<name.lowerBound - 1, code: archive?.code)
    if archive == nil {
      reference.notes.append(ShelfmarkParser.unknownNote(reference.repositoryPrinted))
    }
    append(reference, endingAt: end, archive: archive)
  }
}
