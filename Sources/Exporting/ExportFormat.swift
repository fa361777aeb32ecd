public import Querying

/// A format in which documents are handed to other programs.
public enum ExportFormat: String, Sendable, Hashable, Codable, CaseIterable {
  /// The input of citation processors, which Zotero and pandoc read too.
  case cslJSON = "csl-json"
  /// The tagged format that every reference manager reads.
  case ris

  /// A whole file with these documents, in their order.
  ///
  /// - Throws: An `EncodingError` when a value cannot be written in this format.
  public func text(of documents: [DocumentDetails]) throws -> String {
    switch self {
    case .cslJSON: try CSLJSON.text(of: documents)
    case .ris: RIS.text(of: documents)
    }
  }
}
