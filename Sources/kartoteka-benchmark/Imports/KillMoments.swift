/// The random moments at which an import is killed; the same for the same seed and progress.
///
/// The first ones come while the catalog is being made. Each later one falls somewhere in the time that a
/// fair share of the remaining work takes, so that some is left after the last.
struct KillMoments {
  private static let early = 0.12

  private let kills: Int
  /// How long an undisturbed import takes, in seconds.
  private let undisturbed: Double
  private var random: SplitMix
  private var made = 0

  init(kills: Int, undisturbed: Double, seed: UInt64) {
    self.kills = kills
    self.undisturbed = undisturbed
    random = SplitMix(seed: seed)
  }

  /// The next moment, in seconds after the start of the import.
  ///
  /// - Parameter rest: How much of the work is left, from 1 down to 0.
  mutating func next(withRest rest: Double) -> Double {
    made += 1
    if made <= 3 { return Double.random(in: 0...Self.early, using: &random) }
    let share = undisturbed * rest / Double(kills - made + 2)
    return Double.random(in: 0...max(1.6 * share, 0.03), using: &random)
  }
}
