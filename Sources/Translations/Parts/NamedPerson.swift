internal import PersonNames

/// A person that the publisher names beside the text.
struct NamedPerson: Hashable {
  let name: PersonName
  let role: PersonRole
}
