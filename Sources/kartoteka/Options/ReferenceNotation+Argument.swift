public import ArchivalReferences
public import ArgumentParser

extension ReferenceNotation: ExpressibleByArgument {}
