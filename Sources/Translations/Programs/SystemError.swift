internal import Foundation

/// A call of the operating system that failed.
struct SystemError: Error, CustomStringConvertible {
  let code: Int32

  /// The error of the last call, where that call reports it in `errno`.
  static var last: SystemError { SystemError(code: errno) }

  var description: String { String(cString: strerror(code)) }
}
