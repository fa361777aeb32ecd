/// Why the bytes of a file cannot be had.
enum UnreadableFile: Error, Hashable {
  case missing
  case notAFile
  case tooLarge(bytes: Int, limit: Int)
  case unreadable(reason: String)

  var code: String {
    switch self {
    case .missing: "missing-file"
    case .notAFile: "not-a-file"
    case .tooLarge: "too-large"
    case .unreadable: "unreadable-file"
    }
  }

  /// What is wrong and what to do, for a person.
  var message: String {
    switch self {
    case .missing:
      "there is no such file or folder; check the path"
    case .notAFile:
      "this is neither a file nor a folder; only those can be imported"
    case .tooLarge(let bytes, let limit):
      "the file has \(bytes / 1_000_000) MB and the limit is \(limit / 1_000_000) MB; split it"
    case .unreadable(let reason):
      "the file cannot be read (\(reason)); check its permissions"
    }
  }
}
