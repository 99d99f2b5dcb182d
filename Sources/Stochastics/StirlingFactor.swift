/// Γ*(n) − 1, where Γ*(n) = n! / (√(2πn) (n/e)ⁿ) is the factor that Stirling's formula leaves out.
///
/// Asymptotic series 1/(12n) + 1/(288n²) − …; absolute error below 1e-16 for n ≥ 30, the only use here.
///
/// - SeeAlso: NIST Digital Library of Mathematical Functions, 5.11.3.
package func stirlingExcess(_ n: Double) -> Double {
  let i = 1 / n
  let i2 = i * i
  let low = 1.0 / 12 + i * (1.0 / 288)
  let middle = -139.0 / 51840 - i * (571.0 / 2_488_320)
  let high = 163_879.0 / 209_018_880 + i * (5_246_819.0 / 75_246_796_800)
  let last = -534_703_531.0 / 902_961_561_600 - i * 5.171790908260592e-05
  return i * (low + i2 * (middle + i2 * (high + i2 * (last + i2 * 0.0008394987206720873))))
}
