extension HistoricalDate: Codable {
  private enum CodingKeys: String, CodingKey {
    case text, edtf, earliest, latest, notes
  }

  /// Reads the printed text, the EDTF and the notes; the bounds are worked out again from the EDTF.
  ///
  /// - throws: `DecodingError.dataCorrupted` when `edtf` is none that this library writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let text = try container.decode(String.self, forKey: .text)
    let notes = try container.decodeIfPresent([DateNote].self, forKey: .notes) ?? []
    guard let edtf = try container.decodeIfPresent(String.self, forKey: .edtf) else {
      self.init(text: text, edtf: nil, earliest: nil, latest: nil, notes: notes)
      return
    }
    guard let date = HistoricalDate(edtf), date.edtf == edtf else {
      throw DecodingError.dataCorruptedError(
        forKey: .edtf, in: container, debugDescription: "\"\(edtf)\" is not EDTF in normal form")
    }
    self.init(
      text: text, edtf: edtf, earliest: date.earliest, latest: date.latest, notes: notes)
  }

  /// Writes `text`, and where there are any `edtf`, the bounds `earliest` and `latest`, and `notes`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(text, forKey: .text)
    try container.encodeIfPresent(edtf, forKey: .edtf)
    try container.encodeIfPresent(earliest, forKey: .earliest)
    try container.encodeIfPresent(latest, forKey: .latest)
    if !notes.isEmpty { try container.encode(notes, forKey: .notes) }
  }
}
