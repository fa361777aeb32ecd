/// A translation together with the text that it was read from.
///
/// Layout and text are all that ``DocumentReader/translation(of:in:)`` needs to read it again.
public struct ReadTranslation: Sendable, Hashable {
  /// What was read.
  public let translation: Translation
  /// The layout in which it was read.
  public let layout: SourceLayout
  /// The text that it was read from: of a file of another kind, the text that was made of it.
  public let text: String

  /// Puts a translation and its source together.
  public init(translation: Translation, layout: SourceLayout, text: String) {
    self.translation = translation
    self.layout = layout
    self.text = text
  }
}
