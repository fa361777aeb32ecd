/// How a date is qualified, as EDTF level 1 knows it.
struct Doubt: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  static let uncertain = Doubt(rawValue: 1)
  static let approximate = Doubt(rawValue: 2)

  /// The qualifier that EDTF puts behind a date.
  var edtf: String {
    switch (contains(.uncertain), contains(.approximate)) {
    case (false, false): ""
    case (true, false): "?"
    case (false, true): "~"
    case (true, true): "%"
    }
  }
}
