internal import ArchivalReferences
internal import PersonNames

/// Finds the people of a translation, with their roles.
struct PeopleFinder: Sendable {
  private let recognizer = PersonRecognizer()
  private let roles = TitleRoles()
  private let openings = WordTable(PackageResources.author_openings_txt).words

  /// Everyone who is named, in the order of first appearance, each role of each person once.
  ///
  /// - Parameter namedByPublisher: People whom the page or the record names beside the text; who is found in
  ///   the text as well is not counted again.
  func people(
    in translation: Translation, citation: Citation, namedByPublisher: [NamedPerson] = []
  ) -> [TranslationPerson] {
    let inTitle = recognizer.mentions(in: translation.title)
    let known = inTitle.map(\.name)
    let titleRoles = roles.roles(of: inTitle, in: translation.title)
    var people = PeopleTally()
    for (mention, role) in zip(inTitle, titleRoles) {
      people.count(mention.name, as: role, office: mention.office)
    }
    if let author = author(openingOf: translation.body), !titleRoles.contains(.author) {
      people.count(author.name, as: .author, office: author.office)
    }
    for text in [translation.summary ?? "", translation.body] {
      for mention in recognizer.mentions(in: text, knownNames: known) {
        people.count(mention.name, as: .mentioned, office: mention.office)
      }
    }
    for person in namedByPublisher where !people.holds(person) {
      people.count(person.name, as: person.role)
    }
    for name in citation.names(of: .translated) {
      people.count(PersonName(name), as: .translator)
    }
    for activity in [Credit.Activity.obtained, .contributed] {
      for name in citation.names(of: activity) {
        people.count(PersonName(name), as: .contributor)
      }
    }
    return people.list
  }

  /// Whose journal a text says it is from: `From the journal of V.I. Ivanov` stands alone on a line
  /// above the text.
  private func author(openingOf body: String) -> PersonMention? {
    let linesAboveText = 12
    for line in body.split(separator: "\n").prefix(linesAboveText)
    where openings.contains(where: line.lowercased().hasPrefix) {
      let mentions = recognizer.mentions(in: String(line))
      if mentions.count == 1 { return mentions.first }
    }
    return nil
  }
}
