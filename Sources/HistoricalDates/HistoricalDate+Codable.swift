extension HistoricalDate: Codable {
  private enum CodingKeys: String, CodingKey {
    case text, edtf, earliest, latest
  }

  /// Reads the printed text and the EDTF; the bounds are worked out again from the EDTF.
  ///
  /// - throws: `DecodingError.dataCorrupted` when `edtf` is none that this library writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let edtf = try container.decode(String.self, forKey: .edtf)
    guard let date = HistoricalDate(edtf), date.edtf == edtf else {
      throw DecodingError.dataCorruptedError(
        forKey: .edtf, in: container, debugDescription: "\"\(edtf)\" is not EDTF in normal form")
    }
    text = try container.decode(String.self, forKey: .text)
    self.edtf = edtf
    earliest = date.earliest
    latest = date.latest
  }

  /// Writes `text` and `edtf`, and `earliest` and `latest` where the date is not open.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(text, forKey: .text)
    try container.encode(edtf, forKey: .edtf)
    try container.encodeIfPresent(earliest, forKey: .earliest)
    try container.encodeIfPresent(latest, forKey: .latest)
  }
}
