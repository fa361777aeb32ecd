internal import Catalog
internal import Foundation

extension MarkDetails {
  init(_ row: ResultRow) {
    // What a person wrote into the column by hand may be any JSON.
    let recipients = row["recipients"].text.flatMap {
      try? JSONDecoder().decode([Recipient].self, from: Data($0.utf8))
    }
    self.init(
      kind: row["kind"].text ?? "",
      printed: row["printed"].text ?? "",
      byteOffset: row["byte_offset"].integer ?? 0,
      byteCount: row["byte_count"].integer ?? 0,
      number: row["number"].text,
      dateText: row["date_text"].text,
      dateEDTF: row["date_edtf"].text,
      dateEarliest: row["date_earliest"].text,
      dateLatest: row["date_latest"].text,
      recipients: recipients ?? [])
  }
}
