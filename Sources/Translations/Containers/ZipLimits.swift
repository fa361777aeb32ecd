/// How much is unpacked of an archive before it is held to be made to do harm.
struct ZipLimits {
  /// The most entries that are looked at.
  var entries = 20_000
  /// The most bytes of one entry.
  var entryBytes = 64_000_000
  /// How many times its own size an archive may unpack to: text becomes a tenth, seldom a fiftieth.
  var ratio = 100
  /// What an archive may unpack to however small it is, and at most however large.
  var allBytes = 16_000_000...2_000_000_000
}
