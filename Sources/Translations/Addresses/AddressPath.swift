/// The path of an address at one of the Digital Archive's hosts; empty for all others.
struct AddressPath {
  /// The names between the strokes, without what follows a question mark or a number sign.
  let names: [Substring]

  private static let hosts: Set = [
    "digitalarchive.wilsoncenter.org",
    "www.digitalarchive.wilsoncenter.org",
    "digitalarchive.org",
    "www.digitalarchive.org",
    "wilson-center-digital-archive.dvincitest.com",
    "wilson-center.drivingcreative.com",
  ]

  init(_ address: String) {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    var parts = path.split(separator: "/")[...]
    if parts.first?.hasSuffix(":") == true { parts = parts.dropFirst() }
    if parts.first?.lowercased() == "web.archive.org" {
      // `web.archive.org/web/20150712000000/http://...`
      parts = parts.drop { !$0.hasSuffix(":") }.dropFirst()
    }
    let host = parts.first?.prefix { $0 != ":" }.lowercased() ?? ""
    names = Self.hosts.contains(host) ? Array(parts.dropFirst()) : []
  }

  /// The name that stands behind another one.
  func name(behind folder: String) -> Substring? {
    guard let index = names.firstIndex(of: Substring(folder)), index + 1 < names.endIndex else {
      return nil
    }
    return names[index + 1]
  }
}
