extension ReferenceScan {
  /// Reads a reference to the place that was named before, such as `Там же. Л. 12`.
  ///
  ///     ibid = "ibid" [ separators ( levels | shelfmark ) ]
  mutating func parseIbid() -> Bool {
    let begin = index
    let wordEnd = vocabulary.roles(in: text, at: index).end
    let next = text.skippingSeparators(from: wordEnd)
    if let (label, _) = vocabulary.label(in: text, at: next) {
      let previous = found.last { $0.shelfmark == nil }
      var parser = LevelParser(
        text: text, vocabulary: vocabulary, archive: lastArchive, at: next,
        inherited: previous?.inherited(by: label.component))
      if parser.parse() != nil {
        parser.draft.notes.append(ibidNote(previous))
        append(parser, from: begin, to: parser.index)
        return true
      }
    }
    let end =
      text.isMark(wordEnd, ".") && text.endsSentence(wordEnd)
      ? wordEnd + 1 : shelfmarks.end(from: next)
    if end <= next || next >= text.tokens.count {
      keepSamePlace(begin..<max(wordEnd, min(next, text.tokens.count)))
      return true
    }
    var reference = ArchivalReference(printed: "", range: text.offsets(of: begin..<end))
    reference.printed = text.text(reference.range)
    reference.shelfmark = reference.printed.foldingBlanks
    reference.spans = [ReferenceSpan(.shelfmark, range: reference.range)]
    reference.repository = found.last?.repository
    reference.repositoryPrinted = found.last?.repositoryPrinted
    reference.notes = [ibidNote(found.last)]
    append(reference, endingAt: end, archive: lastArchive)
    return true
  }

  /// `Ibid.` and nothing else: the whole place once more.
  private mutating func keepSamePlace(_ tokens: Range<Int>) {
    let range = text.offsets(of: tokens)
    var reference = found.last ?? ArchivalReference(printed: "", range: range)
    reference.range = range
    reference.printed = text.text(range)
    reference.spans = []
    reference.notes = [ibidNote(found.last)]
    if found.isEmpty {
      reference.shelfmark = reference.printed.foldingBlanks
      reference.spans = [ReferenceSpan(.shelfmark, range: range)]
    }
    append(reference, endingAt: tokens.upperBound, archive: lastArchive)
  }

  private func ibidNote(_ previous: ArchivalReference?) -> ReadingNote {
    guard let previous else {
      return ReadingNote(
        .unresolvedIbid, "no reference stands before it, so that the place is not known")
    }
    return ReadingNote(
      .inferred, "what is not printed is taken from `\(previous.printed.foldingBlanks)`")
  }
}
