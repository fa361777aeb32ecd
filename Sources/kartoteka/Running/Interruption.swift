import Dispatch
import Foundation
import Synchronization

/// Notices Ctrl-C, so that a command can end where nothing is half done.
///
/// A second Ctrl-C ends the program at once; the catalog is sound then as well.
final class Interruption {
  /// The exit status of a program that ended for Ctrl-C.
  static let exitStatus: Int32 = 128 + SIGINT

  private let requests: Requests
  private let source: any DispatchSourceSignal

  private final class Requests: Sendable {
    let count = Atomic<Int>(0)
  }

  init() {
    signal(SIGINT, SIG_IGN)
    let requests = Requests()
    source = DispatchSource.makeSignalSource(
      signal: SIGINT, queue: DispatchQueue(label: "interruption"))
    source.setEventHandler {
      let count = requests.count.add(1, ordering: .relaxed).newValue
      if count > 1 { exit(Self.exitStatus) }
      Terminal.note("\nstopping after the files that are being written ...")
    }
    source.resume()
    self.requests = requests
  }

  deinit {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }

  /// Whether somebody has pressed Ctrl-C.
  var isRequested: Bool { requests.count.load(ordering: .relaxed) > 0 }
}
