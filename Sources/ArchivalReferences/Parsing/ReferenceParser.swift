/// Reads archival references out of any text.
///
/// The grammar, over the tokens of ``TokenizedText`` (what each part consists of stands beside the
/// parser of that part):
///
///     text      = { reference | token }
///     reference = archive levels | archive shorthand | levels [ archive ]     see LevelParser
///               | archive shelfmark | institution "," shelfmark               see ShelfmarkParser
///               | series | files | inventory                                  see ReferenceScan+Series
///               | reference separators carried                                see ReferenceScan+CarryOver
///               | ibid [ levels | shelfmark ]                                 see ReferenceScan+Ibid
///     archive   = a name of the authority file [ "(" abbreviation ")" ] [ "," city ]
///               | the words in front of the label of a fond                   see ArchiveNameParser
///               | a name with a word such as `archive` in it                  see InstitutionNameParser
///
/// A text without an archive begins a reference at the label of a fond, at those of an opis and a
/// delo, and at that of leaves. Which archive is cited by shelfmark is told by the ``ArchiveAuthority``.
public struct ReferenceParser: Sendable {
  let authority: ArchiveAuthority
  let vocabulary: Vocabulary

  /// Makes a parser that knows the archives of an authority file.
  public init(authority: ArchiveAuthority = ArchiveAuthority()) {
    self.authority = authority
    vocabulary = Vocabulary()
  }

  /// All references in a text, in the order in which they stand there.
  ///
  /// Takes time linear in the length of the text, whatever its characters are.
  public func references(in text: String) -> [ArchivalReference] {
    references(in: TokenizedText(text), from: 0)
  }

  func references(in text: TokenizedText, from start: Int) -> [ArchivalReference] {
    var scan = ReferenceScan(
      text: text, authority: authority, vocabulary: vocabulary, from: start)
    return scan.run()
  }
}
