internal import GRDB

/// Why something of another catalog cannot be taken into this one, where the rest of it can.
struct Refusal {
  let reason: String

  /// Tells a refusal from an error that ends the joining; nil for those.
  init?(_ error: any Error) {
    switch error {
    case let error as PlaceError: reason = error.description
    case let error as ArchiveError: reason = error.description
    case let error as TagError: reason = error.description
    case let error as CorrectionError: reason = error.description
    case is DecodingError: reason = "its value is not in the form that this version writes"
    case let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT:
      reason = error.message ?? "its values contradict each other"
    default: return nil
    }
  }
}
