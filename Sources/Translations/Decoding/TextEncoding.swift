/// How the characters of a text are put into bytes.
enum TextEncoding: Hashable {
  case utf8
  case utf16(isLittleEndian: Bool)
  case codePage(CodePage)

  /// The name that people know it by.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .codePage(let page): page.name
    }
  }
}
