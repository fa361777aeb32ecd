/// The text that was made of a file of another kind.
struct MadeText {
  let text: String
  /// What was doubtful about making it.
  var diagnostics: [Diagnostic] = []

  init(_ text: String) {
    self.text = text
  }
}
