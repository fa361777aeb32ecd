/// What a decision settles about its row: two that settle the same thing stand on each other, or
/// contradict each other.
enum DecisionSubject: Hashable {
  case field(String)
  case reference([String?])
  case tag(String)
  case row
}

extension Decision {
  var subject: DecisionSubject {
    switch (kind, newValue ?? oldValue) {
    case (.tag, let text?), (.untag, let text?):
      return .tag(TagName.key(of: text))
    case (.edit, let text?) where field == StandingCorrections.referenceField:
      return .reference((try? ReferenceRecord(text: text))?.placeKey ?? [text])
    default:
      return field.map(DecisionSubject.field) ?? .row
    }
  }

  /// What it made of that: the new value, or whether it is there.
  var effect: String? {
    switch subject {
    case .field, .row: newValue
    case .reference, .tag: newValue == nil ? nil : ""
    }
  }

  /// Whether both are one decision, which came from one catalog to the other.
  ///
  /// Their rows are not compared.
  func isSame(as other: Decision) -> Bool {
    kind == other.kind && author == other.author && decidedAt == other.decidedAt
      && subject == other.subject && effect == other.effect
  }
}
