/// Reads a whole citation, such as the one at the foot of a published translation.
///
///     citation  = [ title ] [ date ] [ publisher ] { reference } { credit } [ publication ] [ url ]
///     title     = quotation mark, text, [ "," ] quotation mark | text ( "." | "//" ) before a reference
///     date      = text up to the publisher, or up to a year
///     publication = "published in" text
///     url       = [ "<" ] "http" everything up to a blank or ">"
///
/// Every part can be missing.
public struct CitationParser: Sendable {
  private let references: ReferenceParser
  private let publishers: NameTrie

  /// Makes a parser that knows the archives of an authority file.
  public init(authority: ArchiveAuthority = ArchiveAuthority()) {
    references = ReferenceParser(authority: authority)
    var publishers = NameTrie()
    for row in TabSeparatedTable(PackageResources.publishers_txt).rows {
      publishers.insert(row[0], value: 0)
    }
    self.publishers = publishers
  }

  /// The parts of a citation.
  ///
  /// Takes time linear in the length of the text, whatever its characters are.
  public func citation(_ text: String) -> Citation {
    var citation = Citation()
    var bytes = Array(text.utf8)
    let url = URLScanner.firstURL(in: bytes)
    if let url {
      citation.url = String(decoding: bytes[url], as: UTF8.self)
      // Blanks in its place, and in that of brackets around it, keep the offsets of everything else.
      for index in URLScanner.enclosing(url, in: bytes) { bytes[index] = UInt8(ascii: " ") }
    }
    let tokenized = TokenizedText(bytes: bytes)
    var reader = CitationReader(
      text: tokenized, references: references, publishers: publishers, citation: citation)
    citation = reader.read()
    if let url { citation.spans.append(CitationSpan(.url, range: url)) }
    return citation
  }
}
