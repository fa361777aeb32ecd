public import ArgumentParser
public import Exporting

extension ExportFormat: ExpressibleByArgument {}
