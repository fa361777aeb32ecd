import Catalog

/// One value of an answer.
indirect enum Cell: Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case list([Record])
  case texts([String])
  case object(Record)

  init(_ value: SQLValue) {
    switch value {
    case .null: self = .null
    case .integer(let integer): self = .integer(integer)
    case .real(let real): self = .real(real)
    case .text(let text): self = .text(text)
    case .blob(let bytes): self = .text(bytes.map { String($0, radix: 16) }.joined())
    }
  }

  init(_ text: String?) {
    self = text.map(Self.text) ?? .null
  }

  init(_ integer: Int64?) {
    self = integer.map(Self.integer) ?? .null
  }

  init(_ integer: Int?) {
    self.init(integer.map(Int64.init))
  }

  /// The value as plain text: texts beside each other, a list or an object as JSON on one line.
  var plainText: String {
    switch self {
    case .null: ""
    case .integer(let integer): String(integer)
    case .real(let real): String(real)
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: " ")
    case .list, .object: JSONWriter.compact(self)
    }
  }
}
