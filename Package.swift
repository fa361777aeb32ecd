// swift-tools-version:6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// The targets stand in the order in which data flows: each depends only on those above it.
let package = Package(
  name: "Kartoteka",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ArchivalReferences", targets: ["ArchivalReferences"]),
    .library(name: "HistoricalDates", targets: ["HistoricalDates"]),
    .library(name: "PersonNames", targets: ["PersonNames"]),
    .executable(name: "kartoteka", targets: ["kartoteka"]),
    .executable(name: "kartoteka-reading-room", targets: ["kartoteka-reading-room"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(
      name: "ArchivalReferences",
      resources: [.embedInCode("Tables")],
      swiftSettings: strict),
    .target(
      name: "HistoricalDates",
      resources: [.embedInCode("Tables")],
      swiftSettings: strict),
    .target(
      name: "PersonNames",
      resources: [.embedInCode("Tables")],
      swiftSettings: strict),
    // libxml2, whose HTML parser reads saved pages.
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibArchive",
      pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .target(
      name: "Translations",
      dependencies: [
        "ArchivalReferences", "HistoricalDates", "PersonNames", "CLibXML2", "CLibArchive",
      ],
      resources: [.embedInCode("Tables")],
      swiftSettings: strict),
    .target(
      name: "Migrations",
      path: "Migrations",
      resources: [
        .embedInCode("0001_documents.sql"),
        .embedInCode("0002_persons.sql"),
        .embedInCode("0003_archival_references.sql"),
        .embedInCode("0004_import_history.sql"),
        .embedInCode("0005_full_text.sql"),
        .embedInCode("0006_own_archives.sql"),
        .embedInCode("0007_tags.sql"),
        .embedInCode("0008_tagged_views.sql"),
        .embedInCode("0009_papka_by_hand.sql"),
        .embedInCode("0010_marks.sql"),
        .embedInCode("0011_page_metadata.sql"),
        .embedInCode("0012_corrections.sql"),
        .embedInCode("0013_runs.sql"),
        .embedInCode("0014_relations.sql"),
      ],
      swiftSettings: strict),
    .target(
      name: "Catalog",
      dependencies: [
        "ArchivalReferences", "HistoricalDates", "PersonNames", "Migrations",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      resources: [.embedInCode("Runs/SQL")],
      swiftSettings: strict),
    .target(
      name: "Importing",
      dependencies: [
        "ArchivalReferences", "HistoricalDates", "PersonNames", "Translations", "Catalog",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "Querying",
      dependencies: ["ArchivalReferences", "HistoricalDates", "PersonNames", "Catalog"],
      resources: [.embedInCode("SQL"), .embedInCode("Reports"), .embedInCode("Checks")],
      swiftSettings: strict),
    .target(
      name: "Exporting",
      dependencies: ["ArchivalReferences", "PersonNames", "Catalog", "Querying"],
      resources: [.embedInCode("Tables")],
      swiftSettings: strict),
    .executableTarget(
      name: "kartoteka",
      dependencies: [
        "ArchivalReferences", "HistoricalDates", "PersonNames", "Translations", "Catalog",
        "Importing", "Querying", "Exporting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // A product of its own, so that the command line never waits for its build.
    .target(
      name: "ReadingRoom",
      dependencies: [
        "HistoricalDates", "Catalog", "Querying",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates"), .embedInCode("Styles")],
      swiftSettings: strict),
    .executableTarget(
      name: "kartoteka-reading-room",
      dependencies: [
        "Catalog", "ReadingRoom",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Hummingbird", package: "hummingbird"),
      ],
      swiftSettings: strict),
    // Measures speed, and what a killed import leaves: `make bench bench-import bench-kill`.
    .executableTarget(
      name: "kartoteka-benchmark",
      dependencies: [
        "ArchivalReferences",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    // What several test targets need of the repository: paths, golden files, temporary folders.
    .target(
      name: "RepositoryFiles",
      path: "Tests/RepositoryFiles",
      swiftSettings: strict),
    .testTarget(
      name: "ArchivalReferencesTests",
      dependencies: ["ArchivalReferences", "RepositoryFiles"],
      swiftSettings: strict),
    .testTarget(
      name: "HistoricalDatesTests",
      dependencies: ["HistoricalDates"],
      swiftSettings: strict),
    .testTarget(
      name: "PersonNamesTests",
      dependencies: ["PersonNames"],
      swiftSettings: strict),
    .testTarget(
      name: "TranslationsTests",
      dependencies: [
        "Translations", "ArchivalReferences", "HistoricalDates", "PersonNames", "RepositoryFiles",
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "MigrationsTests",
      dependencies: ["Migrations", "RepositoryFiles"],
      swiftSettings: strict),
    .testTarget(
      name: "CatalogTests",
      dependencies: [
        "Catalog", "Migrations", "ArchivalReferences", "HistoricalDates", "PersonNames",
        "RepositoryFiles",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ImportingTests",
      dependencies: [
        "Importing", "ArchivalReferences", "Catalog", "RepositoryFiles",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "QueryingTests",
      dependencies: [
        "Querying", "Importing", "Catalog", "ArchivalReferences", "HistoricalDates",
        "RepositoryFiles",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ExportingTests",
      dependencies: [
        "Exporting", "Querying", "Importing", "Catalog", "ArchivalReferences", "HistoricalDates",
        "PersonNames", "RepositoryFiles",
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "ReadingRoomTests",
      dependencies: [
        "ReadingRoom", "Catalog", "Importing", "RepositoryFiles",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "KartotekaTests",
      dependencies: [
        "kartoteka", "RepositoryFiles",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
