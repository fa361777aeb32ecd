/// Reads archival references out of any text.
///
/// The grammar, over the tokens of ``TokenizedText``:
///
///     text      = { reference | shelfmark | token }
///     reference = [ archive separators ] component { separators component }
///     shelfmark = archive separators everything to the end of the sentence
///     component = label number | leaf-label leaves | year | "(" year ")" | section
///     label     = word [ "." ] [ "(" word [ "." ] ")" ]
///     number    = token { token }, without blanks between them and with a digit
///     section   = words up to the label of a level
///
/// A text without an archive begins a reference only at the label of a fond. Which `archive` is
/// cited by shelfmark is told by the ``ArchiveAuthority``.
public struct ReferenceParser: Sendable {
  private let authority: ArchiveAuthority
  private let labels = LevelLabels()

  /// Makes a parser that knows the archives of an authority file.
  public init(authority: ArchiveAuthority = ArchiveAuthority()) {
    self.authority = authority
  }

  /// All references in a text, in the order in which they stand there.
  public func references(in text: String) -> [ArchivalReference] {
    references(in: TokenizedText(text), from: 0)
  }

  func references(in text: TokenizedText, from start: Int) -> [ArchivalReference] {
    var found: [ArchivalReference] = []
    var index = start
    while index < text.tokens.count {
      if let (reference, end) = reference(in: text, at: index, after: start) {
        found.append(reference)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The reference that begins at a token, and the index behind it.
  private func reference(
    in text: TokenizedText, at index: Int, after start: Int
  ) -> (ArchivalReference, end: Int)? {
    guard text.tokens[index].kind == .word else { return nil }
    if let (archive, nameEnd) = authority.archive(in: text, at: index) {
      let next = text.skippingSeparators(from: nameEnd)
      let read =
        switch archive.system {
        case .fond: levels(in: text, at: next, from: index)
        case .shelfmark: shelfmark(in: text, at: next, from: index)
        }
      guard let (reference, end) = read else { return nil }
      return (
        reference.filed(under: archive.code, printed: text.text(tokens: index..<nameEnd)), end
      )
    }
    guard let label = labels.label(in: text, at: index), label.component == .level(.fond) else {
      return nil
    }
    let name = text.nameBefore(index, downTo: start)
    guard
      let (reference, end) = levels(in: text, at: index, from: name?.lowerBound ?? index)
    else { return nil }
    return (reference.filed(underUnknown: name.map { text.text(tokens: $0) }), end)
  }

  private func levels(
    in text: TokenizedText, at index: Int, from start: Int
  ) -> (ArchivalReference, end: Int)? {
    var parser = LevelParser(text: text, labels: labels, at: index)
    guard let end = parser.parse() else { return nil }
    return (parser.reference(from: start, to: end), end)
  }

  private func shelfmark(
    in text: TokenizedText, at index: Int, from start: Int
  ) -> (ArchivalReference, end: Int)? {
    let end = text.sentenceEnd(from: index)
    guard text.tokens[index..<end].contains(where: { $0.kind == .number }) else { return nil }
    let range = text.tokens[start].range.lowerBound..<text.tokens[end - 1].range.upperBound
    var reference = ArchivalReference(printed: text.text(range), range: range)
    reference.shelfmark = text.text(tokens: index..<end)
    return (reference, end)
  }
}

extension ArchivalReference {
  fileprivate func filed(under code: String, printed: String) -> Self {
    var filed = self
    filed.repository = code
    filed.repositoryPrinted = printed
    return filed
  }

  fileprivate func filed(underUnknown name: String?) -> Self {
    var filed = self
    filed.repository = name
    filed.repositoryPrinted = name
    if let name {
      filed.notes.append(
        ReadingNote(.unknownArchive, "`\(name)` is not in the authority file of archives"))
    } else {
      filed.notes.append(ReadingNote(.missingArchive, "no archive is named before the fond"))
    }
    return filed
  }
}
