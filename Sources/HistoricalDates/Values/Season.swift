/// A northern season, with the number that EDTF level 1 gives it.
enum Season: Int, Sendable, Hashable {
  case spring = 21
  case summer, autumn, winter

  /// The three months, or nil for winter, whose months in one year do not follow each other.
  var months: ClosedRange<Int>? {
    switch self {
    case .spring: 3...5
    case .summer: 6...8
    case .autumn: 9...11
    case .winter: nil
    }
  }
}
