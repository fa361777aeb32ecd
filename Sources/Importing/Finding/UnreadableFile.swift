/// Why the bytes of a file cannot be had.
enum UnreadableFile: Error, Hashable {
  case missing
  case brokenLink
  case linkInCircle
  case leadsBack(to: String)
  case notAFile
  case forbidden
  case changing
  case tooLarge(bytes: Int, limit: Int)
  case unreadable(reason: String)

  var code: String {
    switch self {
    case .missing: "missing-file"
    case .brokenLink: "broken-link"
    case .linkInCircle, .leadsBack: "link-in-circle"
    case .notAFile: "not-a-file"
    case .forbidden: "forbidden-file"
    case .changing: "changing-file"
    case .tooLarge: "too-large"
    case .unreadable: "unreadable-file"
    }
  }

  /// What is wrong and what to do, for a person.
  var message: String {
    switch self {
    case .missing:
      "there is no such file or folder; check the path"
    case .brokenLink:
      "the symbolic link leads nowhere; remove it or mend it"
    case .linkInCircle:
      "the symbolic link leads to itself; remove it or mend it"
    case .leadsBack(let folder):
      "the symbolic link leads back to \(folder), in which it lies; what is there is read once"
    case .notAFile:
      "this is a pipe, a socket or a device; only files and folders can be imported"
    case .forbidden:
      "there is no permission to read it; change that with chmod, or ask its owner"
    case .changing:
      "the file changes while it is read; import it again when it is finished"
    case .tooLarge(let bytes, let limit):
      "the file has \(bytes / 1_000_000) MB and the limit is \(limit / 1_000_000) MB; split it"
    case .unreadable(let reason):
      "the file cannot be read (\(reason)); check its permissions"
    }
  }
}
