/// erfc(y) e^(y²) for y ≥ 0, and how far it lies below its limit 1/(y√π).
///
/// Cody's rational Chebyshev approximations; relative error of both members below 1e-15.
///
/// - SeeAlso: W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23
///   (1969) 631–637, doi:10.1090/S0025-5718-1969-0247736-4.
package struct ScaledErrorFunction {
  /// erfc(y) e^(y²).
  package let value: Double
  /// 1 − √π y erfc(y) e^(y²), which falls like 1/(2y²): free of cancellation for large y.
  package let deficit: Double

  /// - Parameters:
  ///   - y: the argument, y ≥ 0.
  ///   - growth: e^(y²), which callers have at hand.
  package init(_ y: Double, growth: Double) {
    let rootPi = 1.7724538509055160273
    if y > 4 {
      let z = 1 / (y * y)
      let top =
        6.58749161529837803e-4 + z
        * (1.60837851487422766e-2 + z
          * (1.25781726111229246e-1
            + z * (3.60344899949804439e-1 + z * (3.05326634961232344e-1 + z * 1.63153871373020978e-2))))
      let bottom =
        2.33520497626869185e-3 + z
        * (6.05183413124413191e-2 + z
          * (5.27905102951428412e-1
            + z * (1.87295284992346725 + z * (2.56852019228982242 + z))))
      deficit = rootPi * z * (top / bottom)
      value = (1 - deficit) / (rootPi * y)
    } else if y > 0.46875 {
      let y2 = y * y
      let y4 = y2 * y2
      let topLow =
        (1.23033935479799725e3 + y * 2.05107837782607147e3)
        + y2 * (1.71204761263407058e3 + y * 8.81952221241769090e2)
      let topHigh =
        (2.98635138197400131e2 + y * 6.61191906371416295e1)
        + y2 * (8.88314979438837594 + y * 5.64188496988670089e-1)
      let bottomLow =
        (1.23033935480374942e3 + y * 3.43936767414372164e3)
        + y2 * (4.36261909014324716e3 + y * 3.29079923573345963e3)
      let bottomHigh =
        (1.62138957456669019e3 + y * 5.37181101862009858e2)
        + y2 * (1.17693950891312499e2 + y * 1.57449261107098347e1)
      let y8 = y4 * y4
      value = (topLow + y4 * topHigh + y8 * 2.15311535474403846e-8) / (bottomLow + y4 * bottomHigh + y8)
      deficit = 1 - rootPi * y * value
    } else {
      let z = y * y
      let top =
        3.20937758913846947e3 + z
        * (3.77485237685302021e2 + z
          * (1.13864154151050156e2
            + z * (3.16112374387056560 + z * 1.85777706184603153e-1)))
      let bottom =
        2.84423683343917062e3 + z
        * (1.28261652607737228e3 + z
          * (2.44024637934444173e2
            + z * (2.36012909523441209e1 + z)))
      value = growth * (1 - y * (top / bottom))
      deficit = 1 - rootPi * y * value
    }
  }
}
