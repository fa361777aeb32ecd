import ArgumentParser
import Catalog
import Foundation

/// Who makes a change by hand, and why.
struct AttributionOptions: ParsableArguments {
  @Option(help: "Who decides it; else $KARTOTEKA_AUTHOR, else your login name.")
  var by: String?
  @Option(help: "Why, in your words.")
  var reason: String?

  /// The person, the reason and the present time.
  var attribution: Attribution {
    let environment = ProcessInfo.processInfo.environment["KARTOTEKA_AUTHOR"]
    let author = [by, environment, NSUserName()].compactMap(\.self).first { !$0.isEmpty }
    return Attribution(author: author ?? "unknown", reason: reason, time: Self.now)
  }

  /// The present time in UTC and ISO 8601.
  static var now: String { Date.now.formatted(.iso8601) }
}
