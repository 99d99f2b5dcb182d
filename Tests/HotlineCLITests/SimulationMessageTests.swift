import Simulation
import TestSupport
import Testing
import Wording

@testable import HotlineCLI

@Suite("Why a centre cannot be simulated, in words")
struct SimulationMessageTests {
  @Test(.tags(.exact)) func `every figure has words of its own, with its value and what is allowed`() {
    for language in Language.allCases {
      let texts = SimulationError.Figure.allCases.map { figure in
        SimulationError.outOfDomain(figure, value: -1.5, allowed: "0 ≤ x").message[language]
      }
      #expect(Set(texts).count == texts.count, "\(texts)")
      #expect(texts.allSatisfy { $0.contains("-1.5") && $0.contains("0 ≤ x") })
    }
  }
}
