/// Where on the web a document was published.
public struct DocumentAddress: Sendable, Hashable, Codable {
  /// The address as printed.
  public let printed: String
  /// The document's number in the Wilson Center's Digital Archive.
  public let wilsonNumber: String?
  /// The last part of an address that has a name in place of the number.
  public let wilsonSlug: String?

  /// The lasting address that the printed one stands for; nil where none is known.
  public var canonical: String? {
    (wilsonNumber ?? wilsonSlug).map { "https://digitalarchive.wilsoncenter.org/document/\($0)" }
  }

  /// Reads an address as printed.
  ///
  /// A document of the Digital Archive has been at several hosts, two of them for staging, under
  /// `/document/` with its number, with its number and `.pdf`, or with a name.
  public init(_ printed: String) {
    self.printed = printed
    let name = Self.documentName(in: printed)
    let digits = name?.prefix { $0.isASCII && $0.isNumber } ?? ""
    let isNumber = !digits.isEmpty && (digits.count == name?.count || name?[digits.endIndex] == ".")
    wilsonNumber = isNumber ? String(digits) : nil
    wilsonSlug = isNumber ? nil : name.map(String.init)
  }

  private static let hosts: Set = [
    "digitalarchive.wilsoncenter.org",
    "www.digitalarchive.wilsoncenter.org",
    "wilson-center-digital-archive.dvincitest.com",
    "wilson-center.drivingcreative.com",
  ]

  /// What stands behind `/document/` in an address of the Digital Archive.
  private static func documentName(in address: String) -> Substring? {
    var parts = address.split(separator: "/")[...]
    if parts.first?.hasSuffix(":") == true { parts = parts.dropFirst() }
    guard let host = parts.first, hosts.contains(host.lowercased()),
      let index = parts.firstIndex(of: "document"), index + 1 < parts.endIndex
    else { return nil }
    let name = parts[index + 1].prefix { $0 != "?" && $0 != "#" }
    return name.isEmpty ? nil : name
  }
}
