/// Finds what a printer put on every page: the running heads and feet, and the page numbers.
///
/// A line is one of them when it stands in the margin of its page and the same line, but for its
/// numbers, stands at the same height on the other pages; on a document of one page, when it is its
/// number or one of the known heads.
struct RunningLines {
  private struct Place: Hashable {
    let height: Int
    let text: String
  }

  /// The pages without those lines.
  private(set) var pages: [PDFPage]
  /// Each line that was left out, as it stood on the first page that has it.
  private(set) var removed: [String] = []

  init(leavingOutOf pages: [PDFPage], knownHeads: Set<String>) {
    self.pages = pages
    var counts: [Place: Int] = [:]
    for page in pages {
      for place in Set(Self.margin(of: page).map { Self.place(of: page.lines[$0]) }) {
        counts[place, default: 0] += 1
      }
    }
    var seen: Set<Place> = []
    for index in pages.indices {
      let page = pages[index]
      let running = Self.margin(of: page).filter { line in
        let place = Self.place(of: page.lines[line])
        return Self.isOnAllPages(counts[place] ?? 0, of: pages.count)
          || Self.isNumber(of: page, page.lines[line])
          || knownHeads.contains(page.lines[line].text.lowercased())
      }
      for line in running.sorted() where seen.insert(Self.place(of: page.lines[line])).inserted {
        removed.append(page.lines[line].text)
      }
      self.pages[index].lines = page.lines.indices.filter { !running.contains($0) }
        .map { page.lines[$0] }
    }
  }

  /// The lines that stand nearest to the upper and the lower edge.
  private static func margin(of page: PDFPage) -> Set<Int> {
    let depth = 4
    let share = 0.12
    let order = page.lines.indices.sorted { page.lines[$0].top < page.lines[$1].top }
    let upper = order.prefix(depth).filter { page.lines[$0].bottom < page.height * share }
    let lower = order.suffix(depth).filter { page.lines[$0].top > page.height * (1 - share) }
    return Set(upper + lower)
  }

  /// Where a line stands, and its text with `#` for each number.
  private static func place(of line: PDFLine) -> Place {
    let points = 4.0
    var text = ""
    for character in line.text {
      if !character.isNumber {
        text.append(character)
      } else if text.last != "#" {
        text.append("#")
      }
    }
    return Place(height: Int(line.top / points), text: text)
  }

  /// Whether a line occurs often enough: one page, such as the first, may lack it.
  private static func isOnAllPages(_ count: Int, of pages: Int) -> Bool {
    count >= 2 && count >= pages - max(1, pages / 10)
  }

  /// `3`, `- 3 -`, `Page 3` or `Page 3 of 7` on the third page.
  private static func isNumber(of page: PDFPage, _ line: PDFLine) -> Bool {
    let words = line.text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let behindPage = words.first == "page" ? words.dropFirst() : words[...]
    guard behindPage.first == Substring(String(page.number)) else { return false }
    return behindPage.count == 1 || (behindPage.count == 3 && behindPage.dropFirst().first == "of")
  }
}
