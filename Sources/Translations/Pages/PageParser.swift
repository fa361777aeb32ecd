internal import CLibXML2
internal import Foundation

/// Makes a tree of a page's source, however broken, without loading anything.
struct PageParser {
  /// The longest page that is read, in bytes; what libxml2 silently leaves out begins there.
  static let longestPage = 10_000_000
  /// How deep elements can lie in each other.
  static let greatestDepth = 1_000

  private let table: PagePartTable

  init(table: PagePartTable) {
    self.table = table
  }

  /// Reads a page.
  ///
  /// - Throws: An ``UnreadableInput`` when it is too long or nested too deeply.
  func tree(of html: String) throws(UnreadableInput) -> PageTree {
    let bytes = Array(html.utf8)
    guard bytes.count <= Self.longestPage else {
      throw .tooLong(bytes: bytes.count, limit: Self.longestPage)
    }
    _ = Self.library
    guard let context = htmlNewParserCtxt() else { return PageTree() }
    defer { htmlFreeParserCtxt(context) }
    // Its own limit on depth is lower than that of real pages, and it keeps silent about it.
    context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
    let document = bytes.withUnsafeBytes { buffer in
      htmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil,
        "UTF-8", Self.options)
    }
    guard let document else { return PageTree() }
    defer { xmlFreeDoc(document) }
    guard context.pointee.disableSAX == 0 else { throw .tooDeep(line: nil) }
    var walk = PageWalk(table: table)
    try walk.read(document)
    return walk.tree
  }

  /// Made ready once, before several threads use it.
  private static let library: Void = xmlInitParser()

  /// Nothing is fetched, nothing is printed, and what the page says of its encoding is not believed: it has
  /// been decoded before.
  private static let options = Int32(
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_COMPACT.rawValue)
}
