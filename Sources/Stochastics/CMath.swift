// The one place where the C library's mathematics enters. Everything else in the package calls
// these names, so that no other file needs to know the platform.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The elementary functions of the C library. Square roots and rounding are methods of `Double`.
package enum CMath {
  /// e to the power of x.
  package static func exp(_ x: Double) -> Double { platformExp(x) }

  /// e to the power of x, less one, accurate near x = 0.
  package static func expm1(_ x: Double) -> Double { platformExpm1(x) }

  /// Natural logarithm.
  package static func log(_ x: Double) -> Double { platformLog(x) }

  /// ln(1 + x), accurate near x = 0.
  package static func log1p(_ x: Double) -> Double { platformLog1p(x) }

  /// x to the power of y.
  package static func pow(_ x: Double, _ y: Double) -> Double { platformPow(x, y) }

  /// The gamma function Γ(x).
  package static func gamma(_ x: Double) -> Double { platformGamma(x) }
}

// Inside `CMath` these names would find the members above, so they are taken here.
private func platformExp(_ x: Double) -> Double { exp(x) }
private func platformExpm1(_ x: Double) -> Double { expm1(x) }
private func platformLog(_ x: Double) -> Double { log(x) }
private func platformLog1p(_ x: Double) -> Double { log1p(x) }
private func platformPow(_ x: Double, _ y: Double) -> Double { pow(x, y) }
private func platformGamma(_ x: Double) -> Double { tgamma(x) }
