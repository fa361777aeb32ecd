extension String {
  /// The text with every run of blanks and line breaks as one blank, and none at its ends.
  var foldingBlanks: String {
    hasFoldedBlanks ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether nothing needs to be changed, which is so for most texts.
  private var hasFoldedBlanks: Bool {
    var followsBlank = true
    for byte in utf8 {
      switch byte {
      case 0x20:
        if followsBlank { return false }
        followsBlank = true
      // Other ASCII blanks, and the lead bytes of those outside ASCII.
      case 0x09...0x0D, 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: return false
      default: followsBlank = false
      }
    }
    return !followsBlank || isEmpty
  }
}
