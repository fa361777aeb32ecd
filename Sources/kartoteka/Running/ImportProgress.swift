import Foundation

/// Shows how far an import has come, and how long it still takes.
///
/// On a terminal that is one line, which is written over; elsewhere a plain line now and then.
struct ImportProgress {
  private static let secondsBetweenLines = 10.0

  private let noun: String
  private let start = ContinuousClock.now
  private var lastLine: ContinuousClock.Instant?

  init(of noun: String = "files") {
    self.noun = noun
  }

  /// Shows how many files are done.
  mutating func show(_ done: Int, of total: Int) {
    if Terminal.showsProgress {
      Terminal.progress(text(done, total))
    } else if seconds(since: lastLine ?? start) >= Self.secondsBetweenLines, done < total {
      lastLine = .now
      Terminal.note(text(done, total))
    }
  }

  /// Takes the line away.
  func end() {
    if Terminal.showsProgress { Terminal.progress("") }
  }

  private func text(_ done: Int, _ total: Int) -> String {
    let count =
      "\(done.formatted(.number.locale(Self.locale))) of \(total.formatted(.number.locale(Self.locale))) files"
    let elapsed = seconds(since: start)
    guard done > 0, done < total, elapsed > 1 else { return count }
    return "\(count), \(duration(elapsed * Double(total - done) / Double(done))) left"
  }

  private static let locale = Locale(identifier: "en_US")

  private func duration(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded(.up))
    return seconds < 90 ? "\(seconds) s" : "\((seconds + 59) / 60) min"
  }

  private func seconds(since instant: ContinuousClock.Instant) -> Double {
    (ContinuousClock.now - instant) / .seconds(1)
  }
}
