internal import GRDBSQLite

/// Stops a statement that runs too long.
final class StatementDeadline {
  private let end: ContinuousClock.Instant

  init(seconds: Int) {
    end = .now + .seconds(seconds)
  }

  /// Looks at the clock every few thousand steps of SQLite's virtual machine.
  func watch(_ connection: OpaquePointer?) {
    sqlite3_progress_handler(
      connection, 10_000,
      { context in
        guard let context else { return 0 }
        let deadline = Unmanaged<StatementDeadline>.fromOpaque(context).takeUnretainedValue()
        return ContinuousClock.now < deadline.end ? 0 : 1
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  func unwatch(_ connection: OpaquePointer?) {
    sqlite3_progress_handler(connection, 0, nil, nil)
  }
}
