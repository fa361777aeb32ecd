internal import Foundation

/// A running program and the ends of its pipes.
struct ChildProcess {
  /// The limit that a program passed.
  enum Excess: Error {
    case time, output
  }

  private let process: pid_t
  private var output: OutputPipe
  private var messages: OutputPipe

  /// Starts a program in a process group of its own.
  ///
  /// - Parameter arguments: The absolute path of the program and the words behind it.
  init(
    arguments: [String], environment: [String], input: [UInt8], within limits: ProgramLimits
  ) throws(SystemError) {
    let keptMessages = 4_000
    output = try OutputPipe(keeping: limits.outputBytes)
    messages = try OutputPipe(keeping: keptMessages)
    let file = try OwnedDescriptor.file(holding: input)
    process = try Self.spawn(
      arguments, environment,
      standardFiles: [file.number, output.writingEnd, messages.writingEnd])
    output.closeWritingEnd()
    messages.closeWritingEnd()
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String], standardFiles: [Int32]
  ) throws(SystemError) -> pid_t {
    #if os(Linux)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in standardFiles.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads that read files block signals; a child would inherit that.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    var flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    #if !os(Linux)
      flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
    #endif
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var process = pid_t()
    let code = withCStrings(arguments) { words in
      withCStrings(environment) { variables in
        posix_spawn(&process, arguments[0], &actions, &attributes, words, variables)
      }
    }
    guard code == 0 else { throw SystemError(code: code) }
    return process
  }

  /// Calls with C strings and the null pointer that ends their list.
  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }

  /// Waits for the program to end.
  ///
  /// - Throws: The limit that it passed; then it is gone, with every process of its group.
  mutating func result(within limits: ProgramLimits) throws(Excess) -> ProgramOutput {
    let deadline = ContinuousClock.now.advanced(by: .seconds(limits.seconds))
    do throws(Excess) {
      try read(until: deadline)
      let status = try exitStatus(until: deadline)
      return ProgramOutput(
        status: status, bytes: output.bytes,
        messages: String(decoding: messages.bytes, as: UTF8.self))
    } catch {
      kill(-process, SIGKILL)
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0 && errno == EINTR {}
      throw error
    }
  }

  private mutating func read(until deadline: ContinuousClock.Instant) throws(Excess) {
    while output.isOpen || messages.isOpen {
      let left = try Self.milliseconds(until: deadline)
      var ends: [pollfd] = []
      if output.isOpen { ends.append(Self.readable(output.readingEnd)) }
      if messages.isOpen { ends.append(Self.readable(messages.readingEnd)) }
      poll(&ends, nfds_t(ends.count), left)
      output.take()
      messages.take()
      if output.isOverfull { throw .output }
    }
  }

  /// The exit status, or nil when a signal ended the program.
  private func exitStatus(until deadline: ContinuousClock.Instant) throws(Excess) -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) != process {
      _ = try Self.milliseconds(until: deadline)
      let pause: UInt32 = 500
      usleep(pause)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : nil
  }

  private static func readable(_ file: Int32) -> pollfd {
    pollfd(fd: file, events: Int16(POLLIN), revents: 0)
  }

  private static func milliseconds(
    until deadline: ContinuousClock.Instant
  ) throws(Excess) -> Int32 {
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { throw .time }
    return Int32(left / .milliseconds(1)) + 1
  }
}
