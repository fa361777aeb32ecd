import ArgumentParser

/// A value for a named parameter, given as `name=value`.
struct NamedValue: ExpressibleByArgument {
  let name: String
  let value: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
      return nil
    }
    name = String(argument[..<equals])
    value = String(argument[argument.index(after: equals)...])
  }
}

/// Values for the named parameters of a report or a statement.
struct ParameterOptions: ParsableArguments {
  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: ArgumentHelp(
      "A value for a named parameter; can be given several times.", valueName: "name=value"))
  var parameters: [NamedValue] = []

  /// The values by name; the last one counts.
  var values: [String: String] {
    Dictionary(parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
  }
}
