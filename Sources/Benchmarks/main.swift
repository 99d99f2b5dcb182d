// Benchmarks JOB [INPUT] [SIZE] [SEED] runs one job and prints one line of JSON; "-" and 0 mean the default.

let arguments = CommandLine.arguments.dropFirst()
let jobs: [String: (JobOptions) throws -> String] = [
  "j1": ServiceLevelJob.runPointwise,
  "j1-batch": ServiceLevelJob.runInBatches,
  "j2": LeastAgentsJob.run,
  "j3": SimulationJob.runDay,
  "j4": SimulationJob.runStationary,
  "j5": SimulationJob.runSkills,
  "j6": CoveringJob.run,
  "transient": TransientJob.run,
  "waves": WaveJob.run,
]

guard let name = arguments.first, let job = jobs[name] else {
  System.exit(
    complaining:
      "usage: Benchmarks JOB [INPUT] [SIZE] [SEED]; jobs: \(jobs.keys.sorted().joined(separator: " "))")
}
print(try job(JobOptions(arguments.dropFirst())))
