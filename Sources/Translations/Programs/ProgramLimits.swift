/// What a program may use before it is killed.
package struct ProgramLimits: Sendable, Hashable {
  /// How long it may run.
  package var seconds = 60
  /// How much it may write.
  package var outputBytes = 64_000_000
  /// How much memory it may take, where the system can limit that.
  package var memoryBytes = 3_000_000_000

  /// Allows a minute, 64 MB of output and 3 GB of memory.
  package init() {}
}
