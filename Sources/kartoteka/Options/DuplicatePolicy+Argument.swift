public import ArgumentParser
public import Importing

extension DuplicatePolicy: ExpressibleByArgument {}
