/// Recognizes the labels of the print layout.
struct SectionLabels: Sendable {
  private let labels: [String: SectionLabel]

  init() {
    labels = Dictionary(
      WordTable(PackageResources.labels_tsv).rows.compactMap { row in
        guard row.count == 2, let label = SectionLabel(rawValue: row[0]) else { return nil }
        return (row[1], label)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The label at the beginning of a line, and what stands behind it on the same line.
  ///
  /// `**Summary:**`, `Summary:`, `**Summary**`, `**Summary:** text` and `## Summary` are labels.
  func label(of line: SourceLine) -> (label: SectionLabel, value: String)? {
    let isHeading = line.text.hasPrefix("#") || line.isBold
    let text = line.text.drop { $0 == "#" || $0 == "*" || $0 == " " }
    let longestLabel = 24
    if let colon = text.utf8.prefix(longestLabel).firstIndex(of: UInt8(ascii: ":")) {
      guard let label = label(named: text[..<colon]) else { return nil }
      let value = text[text.utf8.index(after: colon)...].drop { $0 == "*" }
      return (label, String(value.trimmingBlanks))
    }
    return isHeading ? label(named: text).map { ($0, "") } : nil
  }

  private func label(named name: Substring) -> SectionLabel? {
    guard name.utf8.count < 24 else { return nil }
    return labels[name.filter { $0 != "*" }.lowercased()]
  }
}
