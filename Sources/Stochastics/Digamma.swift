/// ψ(z) = Γ′(z)/Γ(z) for z > 0, by the recurrence up to z ≥ 12 and the asymptotic series there.
///
/// Absolute error near 1e-15.
///
/// - SeeAlso: NIST Digital Library of Mathematical Functions, 5.5.2 and 5.11.2.
package func digamma(_ z: Double) -> Double {
  var z = z
  var shift = 0.0
  while z < 12 {
    shift += 1 / z
    z += 1
  }
  let i = 1 / (z * z)
  let series =
    i
    * (1.0 / 12 - i
      * (1.0 / 120 - i
        * (1.0 / 252 - i
          * (1.0 / 240 - i
            * (1.0 / 132
              - i * (691.0 / 32760 - i * (1.0 / 12)))))))
  return CMath.log(z) - 0.5 / z - series - shift
}
