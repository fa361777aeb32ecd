/// A date as citation formats can tell it in numbers: a point in time, or the time between two.
struct CitationDate: Sendable, Hashable {
  /// A year, a month or a day.
  struct Point: Sendable, Hashable {
    let year: Int
    let month: Int?
    let day: Int?
  }

  /// One point, or the first and the last of a range.
  let points: [Point]
  /// The season of the only point: 1 is spring, 4 is winter.
  let season: Int?
  /// Whether the date is approximate or uncertain.
  let isDoubtful: Bool

  /// Whether the date is a single point that nothing qualifies.
  var isExact: Bool { points.count == 1 && season == nil && !isDoubtful }

  /// Reads a date of EDTF level 0 or 1.
  ///
  /// An open range and a decade are nil: no number of days says what they mean.
  init?(edtf: String) {
    let sides = edtf.split(separator: "/", omittingEmptySubsequences: false).map(Side.init)
    guard sides.count <= 2, let first = sides.first, let start = first?.point else { return nil }
    let season = first?.season
    if sides.count == 2 {
      guard let end = sides[1]?.point, season == nil, sides[1]?.season == nil else { return nil }
      points = [start, end]
    } else {
      points = [start]
    }
    self.season = season
    isDoubtful = sides.contains { $0?.isDoubtful == true }
  }

  /// What stands on one side of the solidus.
  private struct Side {
    let point: Point
    let season: Int?
    let isDoubtful: Bool

    init?(_ text: Substring) {
      isDoubtful = text.last.map { "?~%".contains($0) } ?? false
      let fields = (isDoubtful ? text.dropLast() : text)
        .split(separator: "-", omittingEmptySubsequences: false)
      let numbers = fields.compactMap(Self.number)
      guard numbers.count == fields.count,
        [[4], [4, 2], [4, 2, 2]].contains(fields.map(\.utf8.count))
      else { return nil }
      let month = numbers.dropFirst().first
      if let month, (21...24).contains(month), numbers.count == 2 {
        point = Point(year: numbers[0], month: nil, day: nil)
        season = month - 20
      } else {
        point = Point(year: numbers[0], month: month, day: numbers.dropFirst(2).first)
        season = nil
      }
    }

    private static func number(_ digits: Substring) -> Int? {
      digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
    }
  }
}
