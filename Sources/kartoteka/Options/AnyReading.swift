import ArgumentParser

/// How a file is read in which nothing shows what it is.
enum AnyReading: String, ExpressibleByArgument, CaseIterable {
  case text
}
