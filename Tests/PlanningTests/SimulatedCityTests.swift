import ContactCentre
import Foundation
import Scenarios
import TestSupport
import Testing

@testable import Planning

/// The stationary forecast beside simulated weeks of random cities.
@Suite("Forecasts of simulated cities", .tags(.reference)) struct SimulatedCityTests {
  struct File: Decodable {
    let cities: [City]
  }

  struct City: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    /// Of the week, the mean of simulated weeks.
    let serviceLevel: Double
    /// The scenario file.
    let scenario: String

    var testDescription: String { id }
  }

  static let cities: [City] = {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let bytes = try? SourceTree.bytes("Tests/PlanningTests/Reference/cities.json") else { return [] }
    return (try? decoder.decode(File.self, from: Data(bytes)))?.cities ?? []
  }()

  @Test func `the file is complete`() {
    #expect(Self.cities.count == 16)
  }

  /// The cities whose formula errs most are among them.
  @Test(arguments: cities)
  func `the service level of the week is within a point, or the forecast says beforehand that it is not`(
    _ city: City
  ) throws {
    let forecast = try Forecast(ScenarioFile(bytes: Array(city.scenario.utf8)).scenario)
    let week = forecast.centre.week
    let level = try #require(
      week.week(by: week.headline)?.serviceLevel(forecast.scenario.target.formula))
    let carried = try #require(try StationaryCheck.carriedWeek(forecast))
    #expect(abs(level - city.serviceLevel) <= 0.01 || carried.misleads)
    // Where it warns, what it points at is nearer.
    if abs(level - city.serviceLevel) > 0.01 {
      #expect(abs(carried.carried - city.serviceLevel) < abs(level - city.serviceLevel))
    }
  }
}
