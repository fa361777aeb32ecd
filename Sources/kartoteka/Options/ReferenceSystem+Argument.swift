public import ArchivalReferences
public import ArgumentParser

extension ReferenceSystem: ExpressibleByArgument {}
