// swift-tools-version: 6.2

import PackageDescription

/// One set of language rules for every room of the house.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The rooms that other packages may import, from the ground up, and what each may import.
/// `docs/architecture.md` explains the table; `ArchitectureTests` holds the sources to it.
let rooms: [(name: String, imports: [String])] = [
  ("Wording", []),
  ("Formulas", []),
  ("Measures", []),
  ("Stochastics", []),
  ("QueueTheory", ["Measures", "Stochastics"]),
  ("Simulation", ["Measures", "Stochastics"]),
  ("Optimisation", []),
  ("ContactCentre", ["Formulas", "Measures", "Wording"]),
  (
    "Planning",
    [
      "ContactCentre", "Formulas", "Measures", "Optimisation", "QueueTheory", "Simulation", "Stochastics",
      "Wording",
    ]
  ),
  ("Scenarios", ["ContactCentre", "Formulas", "Measures", "Planning", "Wording"]),
  ("Reporting", ["ContactCentre", "Formulas", "Measures", "Planning", "Wording"]),
]

let libraries = rooms.map(\.name)

/// The folders of values and expected outputs that tests read from the source tree.
let fixtures = [
  "QueueTheory": ["Reference"], "Optimisation": ["Reference"], "Planning": ["Cases", "Reference"],
  "Reporting": ["Golden"],
  "HotlineCLI": ["Golden"],
]

let package = Package(
  name: "HotlinePlanner",
  products: [
    .library(name: "HotlinePlanner", targets: libraries),
    .executable(name: "hotline", targets: ["hotline"]),
  ],
  targets: rooms.map { room in
    .target(
      name: room.name,
      dependencies: room.imports.map { .target(name: $0) },
      swiftSettings: settings)
  } + [
    .target(
      name: "HotlineCLI",
      dependencies: libraries.map { .target(name: $0) },
      swiftSettings: settings),
    .executableTarget(name: "hotline", dependencies: ["HotlineCLI"], swiftSettings: settings),
    .executableTarget(
      name: "Benchmarks",
      dependencies: libraries.map { .target(name: $0) },
      swiftSettings: settings),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
  ]
    + [
      "Formulas", "Stochastics", "QueueTheory", "Simulation", "Optimisation", "ContactCentre", "Planning",
      "Scenarios",
      "Reporting", "HotlineCLI",
      "Architecture",
    ].map { room in
      .testTarget(
        name: "\(room)Tests",
        dependencies: ["TestSupport", "HotlineCLI"] + libraries.map { .target(name: $0) },
        exclude: fixtures[room] ?? [],
        swiftSettings: settings)
    }
)
