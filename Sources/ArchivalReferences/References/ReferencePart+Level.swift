extension ReferencePart {
  init(_ level: ReferenceLevel) {
    switch level {
    case .fond: self = .fond
    case .opis: self = .opis
    case .papka: self = .papka
    case .delo: self = .delo
    }
  }
}
