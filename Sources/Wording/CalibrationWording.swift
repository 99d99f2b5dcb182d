/// What is said about unknown figures that are fitted to published ones.
package enum CalibrationWording {
  // MARK: Keys

  package static let plan = Phrase(
    "unknown figures and the published ones to which `hotline calibrate` fits them",
    "未知数据，以及 `hotline calibrate` 用来拟合它们的公开数据")
  package static let unknowns = Phrase(
    "figures of the scenario that are not known, by id", "场景中未知的数据，按代号列出")
  package static let path = Phrase(
    "key path of a number of this file that need not be whole", "本文件中某个数值的键路径（不得为整数型）")
  package static let from = Phrase("least value that it may have", "可取的最小值")
  package static let to = Phrase("largest value that it may have", "可取的最大值")
  package static let observations = Phrase("published figures, by id", "公开数据，按代号列出")
  package static let week = Phrase(
    "a day of the week whose forecast stands for the observation", "以该日所在周的预测对应此项数据")
  package static let figure = Phrase("what was published", "公开的指标")
  package static let value = Phrase("its value", "数值")
  package static let use = Phrase(
    "whether the unknowns are fitted to it or it is predicted by the fit; without it `fit`",
    "用于拟合（fit）或用于检验预测（predict）；不给出则为 `fit`")

  // MARK: Problems

  package static func isWhole(_ path: String) -> Phrase {
    Phrase(
      "“\(path)” must be a whole number, which cannot be fitted; sweep it instead",
      "“\(path)”须为整数，无法拟合；请改用 sweep 逐值比较")
  }
  package static func twice(_ path: String) -> Phrase {
    Phrase("“\(path)” is an unknown already", "“\(path)”已列为未知数据")
  }

  // MARK: The report

  package static let unknownCount = Phrase("unknown figures", "未知数据项数")
  package static let fittedCount = Phrase("observations fitted to", "用于拟合的数据项数")
  package static let predictedCount = Phrase("observations predicted", "用于检验的数据项数")
  package static let statedError = Phrase(
    "error as the scenario stands (root mean square, points)", "按场景现值的误差（均方根，百分点）")
  package static let fittedError = Phrase(
    "error of the fit (root mean square, points)", "拟合误差（均方根，百分点）")
  package static let predictedError = Phrase(
    "error of the prediction (root mean square, points)", "预测误差（均方根，百分点）")
  package static let repeatedError = Phrase(
    "error of repeating the fitted observations' mean (points)", "直接沿用拟合期均值的误差（百分点）")
  package static let beatsMean = Phrase(
    "the model predicts better than the mean", "模型预测优于沿用均值")

  package static let fittedTable = Phrase("Unknown figures", "未知数据")
  package static let pathColumn = Phrase("key path", "键路径")
  package static let stated = Phrase("in the scenario", "场景现值")
  package static let fitted = Phrase("fitted", "拟合值")
  package static let lowest = Phrase("serves as well from", "同等有效下限")
  package static let highest = Phrase("to", "同等有效上限")
  package static let least = Phrase("least allowed", "允许最小值")
  package static let most = Phrase("most allowed", "允许最大值")
  package static let verdict = Phrase("how well determined", "确定程度")
  package static func verdictName(_ verdict: String) -> Phrase {
    switch verdict {
    case "determined": Phrase("determined", "可确定")
    case "one_sided": Phrase("on one side only", "仅单侧可确定")
    default: Phrase("not determined", "无法确定")
    }
  }

  package static let observationTable = Phrase("Observations", "观测数据")
  package static let observation = Phrase("observation", "观测项")
  package static let weekColumn = Phrase("week from Monday", "所在周（周一）")
  package static let figureColumn = Phrase("figure", "指标")
  package static func figureName(_ figure: String) -> Phrase {
    switch figure {
    case "answer_rate": Phrase("answer rate", "接通率")
    case "service_level": Phrase("share in time", "时限内接通率")
    default: Phrase("occupancy", "占用率")
    }
  }
  package static let useColumn = Phrase("use", "用途")
  package static func useName(_ use: String) -> Phrase {
    use == "fit" ? Phrase("fitted", "拟合") : Phrase("predicted", "预测")
  }
  package static let observed = Phrase("published", "公开值")
  package static let asStated = Phrase("as the scenario stands", "按场景现值")
  package static let byFit = Phrase("by the fit", "按拟合值")
  package static let error = Phrase("error", "误差")
  package static let errorOfMean = Phrase("error of the mean", "沿用均值的误差")

  package static let aloneTable = Phrase(
    "Each unknown alone, the others as the scenario states them", "逐项单独拟合（其余取场景现值）")
  package static let aloneError = Phrase("error (root mean square)", "误差（均方根）")
  package static let explains = Phrase("explains the figures", "足以解释")
  package static let othersTable = Phrase("Other fits that serve as well", "同等有效的其他拟合")
  package static let fitNumber = Phrase("fit", "拟合")
  package static let fittedValue = Phrase("value", "取值")

  package static let method = Phrase(
    "Least squares of the errors of the fitted observations, from nine starts; the forecast of each observation's week is stationary by interval. A value serves as well where, the other unknowns fitted again, the sum of squares lies inside the 95% profile interval, or adds no more than a twentieth of a point to each observation.",
    "从九个起点对拟合数据的误差作最小二乘；各项数据所在周按逐时段稳态预测。“同等有效”指固定该值、重新拟合其余未知数据后，平方和仍在 95% 轮廓区间内，或每项数据误差增加不超过 0.05 个百分点。")
  package static let meanWins = Phrase(
    "The model does not predict better than repeating the mean: it says nothing about these observations that their mean does not.",
    "模型预测不优于沿用均值：对这些数据，模型未提供均值之外的信息。")
  package static let alsoUnpredicted = Phrase(
    "Nothing is predicted: every observation was fitted to. An observation with use “predict” would test the fit.",
    "没有用于检验的数据：所有观测均用于拟合。将某项的 use 设为“predict”即可检验。")
  package static let openFigures = Phrase(
    "Not every unknown is determined by these observations: see the ranges and the other fits before one value is believed.",
    "这些数据不足以确定全部未知数据：采信某一取值前，请查看区间与其他拟合。")

  // MARK: The command

  package static let summary = Phrase(
    "fits unknown figures to published ones, and says what else would serve as well",
    "用公开数据拟合未知数据，并说明哪些其他取值同样成立")
  package static let example = Phrase(
    "effective people by shift from published answer rates", "由公开接通率反推各班有效人数")
}
