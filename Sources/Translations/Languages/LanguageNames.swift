/// The names and codes of languages.
struct LanguageNames: Sendable {
  private var tags: [String: String] = [:]
  private var names: [String: String] = [:]

  init() {
    for row in WordTable(PackageResources.languages_tsv).rows where row.count == 3 {
      names[row[0]] = row[1]
      tags[row[0]] = row[0]
      tags[row[1].lowercased()] = row[0]
      for code in row[2].split(separator: " ") { tags[String(code)] = row[0] }
    }
  }

  /// The BCP 47 tag of a language by its English name, its tag or its code in ISO 639-2.
  func tag(of language: some StringProtocol) -> String? {
    tags[language.lowercased()]
  }

  /// The English name of a language by its BCP 47 tag.
  func name(of tag: String) -> String? {
    names[tag]
  }
}
