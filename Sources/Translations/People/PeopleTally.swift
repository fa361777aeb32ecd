internal import PersonNames

/// Counts how often each person is named in each role.
struct PeopleTally {
  private struct Place: Hashable {
    let key: String
    let role: PersonRole
  }

  private var indices: [Place: Int] = [:]
  /// The people in the order in which they were first counted.
  private(set) var list: [TranslationPerson] = []

  mutating func count(_ name: PersonName, as role: PersonRole, office: String? = nil) {
    let place = Place(key: name.key, role: role)
    guard let index = indices[place] else {
      indices[place] = list.count
      list.append(TranslationPerson(name: name, role: role, office: office))
      return
    }
    let present = list[index]
    list[index] = TranslationPerson(
      name: present.name, role: role, office: present.office ?? office,
      mentions: present.mentions + 1)
  }

  /// Whether a person whom the publisher names is counted already.
  ///
  /// In this role, or, when merely named, in any. A name with initials stands for one with the given
  /// names in full.
  func holds(_ person: NamedPerson) -> Bool {
    list.contains { present in
      (present.role == person.role || person.role == .mentioned)
        && (present.name.key == person.name.key
          || Self.areCompatible(present.name.key, person.name.key))
    }
  }

  /// `puzanov a m` and `puzanov aleksandr mikhailovich`.
  private static func areCompatible(_ first: String, _ second: String) -> Bool {
    let (first, second) = (first.split(separator: " "), second.split(separator: " "))
    guard first.count > 1, second.count > 1, first[0] == second[0] else { return false }
    return zip(first.dropFirst(), second.dropFirst()).allSatisfy { one, other in
      one == other || (min(one.count, other.count) == 1 && one.first == other.first)
    }
  }
}
