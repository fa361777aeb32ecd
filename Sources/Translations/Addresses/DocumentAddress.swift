/// Where on the web a document was published.
public struct DocumentAddress: Sendable, Hashable, Codable {
  /// The address as printed.
  public let printed: String
  /// The document's number in the Wilson Center's Digital Archive: the record id of its pages.
  public let wilsonNumber: String?
  /// The last part of an address that has a name in place of the number.
  public let wilsonSlug: String?
  /// The number of the page in the site of 2022, which is not the document's.
  public let wilsonNode: String?

  /// The lasting address that the printed one stands for; nil where none is known.
  public var canonical: String? {
    (wilsonNumber ?? wilsonSlug).map(Self.canonical)
  }

  /// The lasting address of a document with a number or a name.
  public static func canonical(_ name: String) -> String {
    "https://digitalarchive.wilsoncenter.org/document/\(name)"
  }

  /// Reads an address as printed.
  ///
  /// A document of the Digital Archive has been at several hosts, two of them for staging, under
  /// `/document/` with its number, with its number and `.pdf`, or with a name; under
  /// `/srv/record/` with its number; and under `/node/N` and `/document/N/download` with the number of
  /// the page, which is another one. The Internet Archive puts its own address in front. A list of
  /// search results is the address of no document.
  public init(_ printed: String) {
    self.printed = printed
    let path = AddressPath(printed)
    let name = path.name(behind: "document") ?? path.name(behind: "record")
    let number = name.flatMap(Self.number(in:))
    if path.names.last == "download" {
      wilsonNode = number
      wilsonNumber = nil
    } else {
      wilsonNode = path.name(behind: "node").flatMap(Self.number(in:))
      wilsonNumber = number
    }
    wilsonSlug = number == nil ? name.map(Self.withoutEnding) : nil
  }

  /// The digits with which a name begins, if nothing follows them but an ending such as `.pdf`.
  private static func number(in name: Substring) -> String? {
    let digits = name.prefix { $0.isASCII && $0.isNumber }
    let isNumber = digits.endIndex == name.endIndex || name[digits.endIndex] == "."
    return isNumber && !digits.isEmpty ? String(digits) : nil
  }

  private static func withoutEnding(_ name: Substring) -> String {
    String(name.lowercased().hasSuffix(".pdf") ? name.dropLast(4) : name)
  }
}
