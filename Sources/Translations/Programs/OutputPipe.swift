internal import Foundation

/// A pipe that a child process writes to and that is read here without waiting.
struct OutputPipe {
  /// What has come so far, up to the limit.
  private(set) var bytes: [UInt8] = []
  /// Whether more can come.
  private(set) var isOpen = true
  /// Whether more has come than is kept.
  private(set) var isOverfull = false
  private let limit: Int
  private let reading: OwnedDescriptor
  private var writing: OwnedDescriptor?

  /// Makes a pipe that keeps a number of bytes at most.
  init(keeping limit: Int) throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    #if os(Linux)
      // A pair of sockets, because it can be closed on exec from the start: between two calls another
      // thread may start a program, which would keep a pipe open.
      let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
      guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .last }
    #else
      guard pipe(&ends) == 0 else { throw .last }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #endif
    self.limit = limit
    reading = OwnedDescriptor(ends[0])
    writing = OwnedDescriptor(ends[1])
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
  }

  /// The end to wait for and to read from.
  var readingEnd: Int32 { reading.number }
  /// The end that the child process gets; -1 when it is closed here.
  var writingEnd: Int32 { writing?.number ?? -1 }

  /// Closes the end for writing here, so that the pipe ends with the child process.
  mutating func closeWritingEnd() { writing = nil }

  /// Takes what has come.
  mutating func take() {
    let chunkSize = 65_536
    while isOpen {
      var result = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: chunkSize) { buffer, count in
        result = read(reading.number, buffer.baseAddress, chunkSize)
        count = max(0, result)
      }
      if result < 0 && errno == EINTR { continue }
      if result < 0 && errno == EAGAIN { return }
      if result <= 0 { isOpen = false }
      let room = limit - bytes.count
      isOverfull = isOverfull || chunk.count > room
      bytes += chunk.prefix(room)
    }
  }
}
