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
    .target(
      name: "Translations",
      dependencies: ["ArchivalReferences", "HistoricalDates", "PersonNames"],
      resources: [.embedInCode("Tables")],
      swiftSettings: strict),
    .testTarget(
      name: "HistoricalDatesTests",
      dependencies: ["HistoricalDates"],
      swiftSettings: strict),
    .testTarget(
      name: "PersonNamesTests",
      dependencies: ["PersonNames"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
