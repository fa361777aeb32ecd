public import Foundation

/// Where the files of the repository lie that tests read.
public enum RepositoryFiles {
  /// The top of the repository.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Documents that import cleanly.
  public static let documents = root.appending(path: "Fixtures/documents")
  /// One of those documents in every form that a folder can hold.
  public static let forms = root.appending(path: "Fixtures/forms")
  /// Broken and hostile input.
  public static let broken = root.appending(path: "Fixtures/broken")
  /// The migration scripts.
  public static let migrations = root.appending(path: "Migrations")

  /// The real document beside the repository, where that folder is there.
  public static let seed: URL? = {
    let seed = root.deletingLastPathComponent()
      .appending(path: "shared/seeds/journal-puzanov-1957-10-07.txt")
    return FileManager.default.fileExists(atPath: seed.path) ? seed : nil
  }()

  /// Real records beside the repository, where that folder is there.
  public static let samples: URL? = {
    let samples = root.deletingLastPathComponent().appending(path: "shared/samples")
    return FileManager.default.fileExists(atPath: samples.path) ? samples : nil
  }()

  /// Real citations with their right reading, beside the repository where that folder is there.
  public static let annotatedCitations: URL? = {
    let citations = root.deletingLastPathComponent()
      .appending(path: "shared/reference-data/citations-dev.jsonl")
    return FileManager.default.fileExists(atPath: citations.path) ? citations : nil
  }()

  /// The names of the documents in `Fixtures/documents`, in order.
  public static let documentNames: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: documents.path)
    return (files ?? []).filter { $0.hasSuffix(".txt") }.sorted()
  }()
}
