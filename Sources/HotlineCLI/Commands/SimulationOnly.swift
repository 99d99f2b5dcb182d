import Wording

extension ParsedArguments {
  /// Refuses options that mean something to the simulation only, where another method is asked for.
  func refuse(
    _ options: [OptionDescription], unless isSimulated: Bool, command: [String]
  ) throws(UsageError) {
    let written = options.filter(isWritten).map(\.written)
    guard isSimulated || written.isEmpty else {
      throw UsageError(SimulateWording.onlyForSimulation(written), command: command)
    }
  }
}
