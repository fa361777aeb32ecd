/// What stands between a capitalised word and the one before it.
enum Joint: Sendable {
  /// Nothing, or a hyphen after an initial: "A.M.", "J.-P.".
  case adjoining
  /// Blanks on one line.
  case blank
  /// Blanks with one line break among them.
  case lineBreak
  /// A comma and blanks.
  case comma
  /// "and", perhaps after a comma.
  case conjunction
  /// "of", "for the", "to the": words inside an office.
  case connector
  /// "de", "von", "al-": words inside a name.
  case particle
  /// Anything else: other words, digits, the end of a sentence or of a paragraph.
  case apart

  /// Whether a name or an office can run on across it without any word in between.
  var isClose: Bool { self == .adjoining || self == .blank || self == .lineBreak }
}
