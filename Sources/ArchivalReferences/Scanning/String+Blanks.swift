extension String {
  /// The text with every run of blanks and line breaks as one blank, and none at its ends.
  var foldingBlanks: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
