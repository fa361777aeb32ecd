internal import Foundation

/// One walk over files and folders.
///
/// Symbolic links are followed; one that leads back to a folder in which it lies, or nowhere, is a problem
/// of its own and does not keep the rest from being read.
struct FolderWalk {
  var finding = FileFinder.Finding()
  private let own: Set<String>
  private var seen: Set<String> = []
  /// The real paths of the folders in which the walk is.
  private var above: Set<String> = []

  private static let pageEndings = [".html", ".htm", ".xhtml", ".mht"]
  private static let pageFolderEndings = ["_files", "-Dateien", "_file", ".files"]

  /// Makes a walk that takes none of some files.
  init(passingOver own: Set<String>) {
    self.own = own
  }

  /// Takes a file, or a folder with everything in it.
  mutating func take(_ path: String) {
    guard seen.insert(path).inserted else { return }
    do throws(UnreadableFile) {
      switch try FileStatus(path: path).kind {
      case .file: finding.files.append(FileFinder.Found(path: path, problem: nil))
      case .folder: try takeFolder(path)
      case .other: throw .notAFile
      }
    } catch {
      finding.files.append(FileFinder.Found(path: path, problem: error))
    }
  }

  private mutating func takeFolder(_ path: String) throws(UnreadableFile) {
    let realPath = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard above.insert(realPath).inserted else { throw .leadsBack(to: realPath) }
    defer { above.remove(realPath) }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw .unreadable(reason: "the folder cannot be listed")
    }
    let pages = Set(names.compactMap(Self.pageName))
    for name in names {
      let inside = path == "/" ? "/" + name : path + "/" + name
      if own.contains(inside) { continue }
      if name.hasPrefix(".") || Self.isBesidePage(name, among: pages) {
        finding.passedOver += 1
      } else {
        take(inside)
      }
    }
  }

  private static func pageName(_ name: String) -> String? {
    pageEndings.first { name.lowercased().hasSuffix($0) }.map { String(name.dropLast($0.count)) }
  }

  /// Whether a folder is what a browser saves beside a page: `Memorandum_files` beside `Memorandum.html`.
  private static func isBesidePage(_ name: String, among pages: Set<String>) -> Bool {
    pageFolderEndings.contains {
      name.hasSuffix($0) && pages.contains(String(name.dropLast($0.count)))
    }
  }
}
