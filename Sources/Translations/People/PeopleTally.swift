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
}
