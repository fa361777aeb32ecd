public import ArchivalReferences

/// Why a place cannot be described or tagged.
public enum PlaceError: Error, Sendable, Hashable {
  /// No archive is named, and there is not exactly one where the place can be.
  case missingArchive
  /// An archive alone is named.
  case archiveAlone(name: String)
  /// The place is a shelfmark, and no fond, opis, papka or delo.
  case shelfmark(text: String)
  /// What stands for a number has no digit.
  case notANumber(level: ReferenceLevel, text: String)
  /// Several units are this place.
  case ambiguous(paths: [String])
  /// The number of leaves is not a whole number above 0.
  case wrongLeafCount(text: String)
}

extension PlaceError: CustomStringConvertible {
  /// What is wrong and what to do, for a person.
  public var description: String {
    switch self {
    case .missingArchive:
      "the place names no archive; write it with its archive, such as AVPRF/0102/13"
    case .archiveAlone(let name):
      "`\(name)` names at most an archive; name a fond, an opis, a papka or a delo, such as AVPRF/0102/13"
    case .shelfmark(let text):
      "`\(text)` is kept whole as a shelfmark; only a fond, an opis, a papka or a delo can be described or tagged"
    case .notANumber(let level, let text):
      "`\(text)` is not the number of \(level == .opis ? "an" : "a") \(level.rawValue), which has a digit; "
        + "write a path such as AVPRF/0102/13/5 or a reference"
    case .ambiguous(let paths):
      "several places are meant: \(paths.joined(separator: ", ")); name one of them"
    case .wrongLeafCount(let text):
      "`\(text)` is not a number of leaves; write a whole number above 0"
    }
  }
}
