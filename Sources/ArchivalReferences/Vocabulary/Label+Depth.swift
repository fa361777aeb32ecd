extension Label {
  static let leafDepth = 6

  /// How narrow the thing is that it announces: 1 for a fond, 6 for leaves.
  var depth: Int {
    switch component {
    case .level(.fond): 1
    case .level(.opis): 2
    case .level(.papka): 3
    case .level(.delo): 4
    case .volume, .part: 5
    case .other("karton"), .other("perechen"): 2
    case .other: 4
    case .listy, .pages: Self.leafDepth
    }
  }
}
