internal import CLibXML2

/// A parsed XML file.
///
/// Nothing is loaded from the network or from other files, entities are not expanded, and libxml2's own
/// limits on depth, size of texts and expansion hold. What follows a mistake is parsed as far as it goes.
final class XMLTree {
  typealias Node = xmlNodePtr

  /// The line of the first mistake, with libxml2's words for it; nil for a well-formed file.
  let mistake: (line: Int, reason: String)?
  private let document: xmlDocPtr

  /// Parses a file.
  ///
  /// - Throws: An ``UnreadableInput`` when there is no element at all.
  init(_ bytes: [UInt8]) throws(UnreadableInput) {
    guard let context = xmlNewParserCtxt() else { throw .brokenXML(line: nil, reason: "no memory") }
    defer { xmlFreeParserCtxt(context) }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_RECOVER.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_BIG_LINES.rawValue
    let document = bytes.withUnsafeBytes { buffer in
      xmlCtxtReadMemory(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil,
        nil, Int32(options))
    }
    let mistake = context.pointee.wellFormed == 1 ? nil : Self.lastMistake(of: context)
    guard let document, xmlDocGetRootElement(document) != nil else {
      if let document { xmlFreeDoc(document) }
      throw .brokenXML(line: mistake?.line, reason: mistake?.reason ?? "no element")
    }
    self.document = document
    self.mistake = mistake
  }

  deinit { xmlFreeDoc(document) }

  /// The outermost element.
  var root: Node? { xmlDocGetRootElement(document) }

  /// The prefixes of names that the outermost element declares, and what they stand for.
  var namespaces: [(prefix: String?, name: String)] {
    var found: [(prefix: String?, name: String)] = []
    var namespace = root?.pointee.nsDef
    while let current = namespace {
      found.append(
        (
          current.pointee.prefix.map { String(cString: $0) },
          current.pointee.href.map { String(cString: $0) } ?? ""
        ))
      namespace = current.pointee.next
    }
    return found
  }

  /// An element and all that is in it, as XML.
  func source(of node: Node) -> String {
    guard let buffer = xmlBufferCreate() else { return "" }
    defer { xmlBufferFree(buffer) }
    xmlNodeDump(buffer, document, node, 0, 0)
    return xmlBufferContent(buffer).map { String(cString: $0) } ?? ""
  }

  /// Puts a text in the place of an entity that is not expanded.
  ///
  /// Only what is short and holds no other entity stands for itself.
  func replaceEntity(_ node: Node) -> Node? {
    let name = Self.name(of: node)
    let longest = 100
    var text = "&\(name);"
    if let entity = xmlGetDocEntity(document, node.pointee.name),
      let content = entity.pointee.content.map({ String(cString: $0) }),
      content.utf8.count <= longest, !content.contains("&"), !content.contains("<")
    {
      text = content
    }
    guard let replacement = xmlNewDocText(document, text) else { return nil }
    xmlReplaceNode(node, replacement)
    xmlFreeNode(node)
    return replacement
  }

  /// The name of an element without its prefix.
  static func name(of node: Node) -> String {
    node.pointee.name.map { String(cString: $0) } ?? ""
  }

  /// The value of an attribute, by its name without prefix.
  static func attribute(_ name: String, of node: Node) -> String? {
    guard node.pointee.type == XML_ELEMENT_NODE else { return nil }
    var attribute = node.pointee.properties
    while let current = attribute {
      if current.pointee.name.map({ String(cString: $0) }) == name {
        return current.pointee.children?.pointee.content.map { String(cString: $0) }
      }
      attribute = current.pointee.next
    }
    return nil
  }

  /// The element that an element stands in.
  static func parent(of node: Node) -> Node? { node.pointee.parent }

  /// The line on which a node begins.
  static func line(of node: Node) -> Int { xmlGetLineNo(node) }

  private static func lastMistake(of context: xmlParserCtxtPtr) -> (line: Int, reason: String) {
    let error = context.pointee.lastError
    let reason = error.message.map { String(cString: $0) } ?? "not well-formed"
    return (Int(error.line), String(reason[...].trimmingBlanks))
  }
}
