internal import Foundation

/// What lies at a path, behind all symbolic links.
struct FileStatus: Equatable {
  enum Kind: Equatable {
    case file
    case folder
    /// A pipe, a socket or a device: reading it could wait for ever.
    case other
  }

  let kind: Kind
  let size: Int
  private let modified: timespec

  /// Looks at what lies at a path.
  init(path: String) throws(UnreadableFile) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Self.problem(errno, at: path) }
    self.init(status)
  }

  /// Looks at an open file.
  init(descriptor: Int32) throws(UnreadableFile) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.problem(errno, at: "") }
    self.init(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    size = Int(status.st_size)
    #if canImport(Darwin)
      modified = status.st_mtimespec
    #else
      modified = status.st_mtim
    #endif
  }

  static func == (one: FileStatus, other: FileStatus) -> Bool {
    one.kind == other.kind && one.size == other.size
      && one.modified.tv_sec == other.modified.tv_sec
      && one.modified.tv_nsec == other.modified.tv_nsec
  }

  static func problem(_ code: Int32, at path: String) -> UnreadableFile {
    switch code {
    case ENOENT, ENOTDIR: isLink(path) ? .brokenLink : .missing
    case ELOOP: .linkInCircle
    case EACCES, EPERM: .forbidden
    default: .unreadable(reason: String(cString: strerror(code)).lowercased())
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
