public import ArchivalReferences
internal import Foundation

/// An archive that a person adds to a catalog.
public struct OwnArchive: Sendable, Hashable {
  /// The archive with all its names.
  public let archive: Archive

  /// Reads what was typed.
  ///
  /// - Parameters:
  ///   - code: The short form under which it is to be filed.
  ///   - name: Its full name.
  ///   - nativeName: Its full name in its own language.
  ///   - city: The city where it stands.
  ///   - country: The country where it stands.
  ///   - system: How its holdings are cited.
  ///   - otherNames: Every other name and abbreviation under which documents cite it.
  /// - Throws: An ``ArchiveError`` when the code or a name cannot be one.
  public init(
    code: String, name: String, nativeName: String? = nil, city: String? = nil,
    country: String? = nil, system: ReferenceSystem = .fond, otherNames: [String] = []
  ) throws(ArchiveError) {
    let code = Self.trimmed(code)
    // A path is taken apart at its slashes.
    guard Self.isName(code), !code.contains("/") else { throw .unusableCode(text: code) }
    let names = [name] + otherNames
    for name in names where !Self.isName(name) { throw .unusableName(text: name) }
    archive = Archive(
      code: code,
      name: Self.trimmed(name),
      nativeName: Self.optional(nativeName),
      city: Self.optional(city),
      country: Self.optional(country),
      system: system,
      otherNames: otherNames.map { name in
        let name = Self.trimmed(name)
        return ArchiveName(
          name, language: Self.undeterminedLanguage,
          kind: name.contains(" ") ? .name : .abbreviation)
      })
  }

  /// An archive that a person added to another catalog.
  init(_ archive: Archive) {
    self.archive = archive
  }

  /// Checks that no archive has the code already.
  ///
  /// - Throws: An ``ArchiveError`` when one has it.
  public func requireNewCode(among archives: [Archive]) throws(ArchiveError) {
    let known = archives.first { $0.code.lowercased() == archive.code.lowercased() }
    if let known { throw .knownCode(code: known.code, name: known.name) }
  }

  /// The code of ISO 639-2 for a language that is not known.
  private static let undeterminedLanguage = "und"

  /// One letter would be found everywhere in running text.
  private static func isName(_ text: String) -> Bool {
    text.count(where: \.isLetter) > 1 && !text.contains(where: \.isNewline)
  }

  private static func optional(_ text: String?) -> String? {
    text.map(trimmed).flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
