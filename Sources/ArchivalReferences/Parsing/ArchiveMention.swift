/// An archive of the authority file, where a text names it.
struct ArchiveMention {
  let archive: Archive
  /// The tokens of the name, with the abbreviation in brackets behind it.
  let name: Range<Int>
  /// The index behind the name, the city and the separators that follow it.
  let end: Int
}
