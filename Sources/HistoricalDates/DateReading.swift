/// What a text says about a date, also when that is nothing.
public struct DateReading: Sendable, Hashable {
  /// The text without the blanks around it.
  public let text: String
  /// The date, or nil when the text is none; *undated* is one without EDTF.
  public let date: HistoricalDate?
  /// What was doubtful or inferred in the date, or else why there is none.
  public let notes: [DateNote]

  /// Reads a text that is a date and nothing else, or EDTF.
  public init(_ text: String) {
    let bytes = Array(text.utf8)
    let tokens = TokenScanner.tokens(in: bytes)
    guard let first = tokens.first, let last = tokens.last else {
      self.init(text: "", date: nil, notes: [.notADate])
      return
    }
    let printed = bytes[first.range.lowerBound..<last.range.upperBound]
    if let span = EDTFReader.span(printed) {
      self.init(printed: printed, span: span)
      return
    }
    let range = tokens.insideEnclosure
    let (span, notes) = Self.read(Array(tokens[range]))
    if span == nil, let bare = Array(tokens[range]).withoutSquareBrackets {
      // What an editor supplied in brackets belongs to the date: `[April] 1956`.
      let (span, _) = Self.read(bare)
      if let span {
        self.init(printed: printed, span: span)
        return
      }
    }
    if let span {
      self.init(printed: printed, span: span)
    } else {
      let text = String(decoding: printed, as: UTF8.self)
      let undated = notes == [.undated] ? HistoricalDate(undated: text) : nil
      self.init(text: text, date: undated, notes: notes)
    }
  }

  private init(text: String, date: HistoricalDate?, notes: [DateNote]) {
    self.text = text
    self.date = date
    self.notes = notes
  }

  private init(printed: ArraySlice<UInt8>, span: DateSpan) {
    let date = HistoricalDate(text: printed, span: span)
    self.init(text: date.text, date: date, notes: date.notes)
  }

  /// The meaning of all tokens, or why they have none.
  private static func read(_ tokens: [Token]) -> (span: DateSpan?, notes: [DateNote]) {
    var parser = DateParser(tokens: tokens, range: tokens.indices, inSentence: false)
    let span = parser.expression()
    if let span {
      if parser.isAtEnd { return (span, []) }
      if parser.time(), parser.isAtEnd { return (span.adding([.timeLeftOut]), []) }
      return (nil, [parser.failure ?? .notADate])
    }
    if parser.isUndated, parser.isAtEnd { return (nil, [.undated]) }
    return (nil, [parser.reason])
  }
}

extension [Token] {
  /// The tokens without their square brackets, or nil when there are none or they do not match.
  fileprivate var withoutSquareBrackets: [Token]? {
    var isOpen = false
    var rest: [Token] = []
    for token in self {
      if token.kind == .open(.square) || token.kind == .close(.square) {
        guard isOpen == (token.kind == .close(.square)) else { return nil }
        isOpen.toggle()
      } else {
        rest.append(token)
      }
    }
    return isOpen || rest.count == count ? nil : rest
  }
}
