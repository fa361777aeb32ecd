/// A labelled section of the print layout.
enum SectionLabel: String, CaseIterable {
  case citation, summary, credits, originalLanguage, contents

  /// The label as the layout prints it.
  var name: String {
    switch self {
    case .citation: "Citation"
    case .summary: "Summary"
    case .credits: "Credits"
    case .originalLanguage: "Original Language"
    case .contents: "Contents"
    }
  }

  /// How many paragraphs its value can have.
  var longestValue: Int {
    switch self {
    case .citation, .summary: 12
    case .credits: 4
    case .originalLanguage, .contents: 1
    }
  }
}
