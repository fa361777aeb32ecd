/// What a word of `apparatus.tsv` announces; the raw values are its first column.
enum ApparatusRole: String, Sendable, Hashable {
  case classification, copy
  case incoming, outgoing, registration
  /// The sign before a number, and what stands between a number and its date.
  case number, joining
  case distribution
  /// What says in a line that copies were printed.
  case printed
  /// What says so only where a list follows: `Four copies`.
  case listed
  /// What stands in brackets.
  case stamp, handwritten, signature, sic, illegible, note

  /// The kind of mark that it makes in brackets, if it may stand there.
  var kindInBrackets: ApparatusMark.Kind? {
    switch self {
    case .stamp: .stamp
    case .handwritten: .handwritten
    case .signature: .signature
    case .sic: .sic
    case .illegible: .illegible
    case .note: .note
    case .distribution: .distribution
    case .classification: .classification
    case .copy, .incoming, .outgoing, .registration, .number, .joining, .printed, .listed: nil
    }
  }
}
