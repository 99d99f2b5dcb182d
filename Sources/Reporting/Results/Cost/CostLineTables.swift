import ContactCentre
import FoundationEssentials
import Planning
import Wording

// The lines of a cost: of a full year with quantities and prices, and by fiscal year.
extension CostReport {
  /// The lines of a full year.
  var items: Table {
    var table = Table(
      "items", title: ResultWording.costLines,
      columns: [
        Column("item", ResultWording.item),
        Column("quantity", ResultWording.quantity), Column("unit", ResultWording.unit),
        Column("unit_price", ResultWording.unitPrice), Column("amount_yuan", ResultWording.amount),
      ], isPrimary: true)
    for line in cost.cost.lines {
      table.append([
        line.nameCell, line.quantityCell, .phrase(CostWording.unit(line.item.rawValue)),
        line.item.isRate ? .share(line.unitPrice.approximate) : .money(line.unitPrice),
        .money(line.amount.yuan),
      ])
    }
    table.append([
      .code("total", ResultWording.total), .empty, .empty, .empty, .money(cost.cost.total.yuan),
    ])
    return table
  }

  /// The lines by fiscal year.
  var years: Table {
    let term = cost.term
    let columns = term.years.map { year in
      let stretch = year.stretch
      let months = NumberText.shortest((stretch.months.approximate * 100).rounded() / 100)
      return Column(
        "fy_\(stretch.fiscalYear.year)_yuan", CostWording.year(stretch.fiscalYear.name, months: months))
    }
    let rows = term.rows.map { row in
      [row.line.nameCell] + row.amounts.map { .money($0.yuan) } + [.money(row.total.yuan)]
    }
    let totals = term.years.map { Cell.money($0.total.yuan) } + [.money(term.total.yuan)]
    return Table(
      "years", title: cost.contract == nil ? CostWording.yearsOfWeek : CostWording.years,
      columns: [Column("item", ResultWording.item)] + columns + [Column("total_yuan", ResultWording.total)],
      rows: rows + [[.code("total", ResultWording.total)] + totals])
  }
}

extension CostLine {
  /// The name of the line, or the title of a cost that comes once.
  fileprivate var nameCell: Cell { .code(name, title ?? CostWording.item(item.rawValue)) }

  /// The quantity: money where a rate is taken of it, a whole number where it is one.
  fileprivate var quantityCell: Cell {
    if item.isRate { return .money(quantity) }
    return Int(quantity.description).map { .integer($0) } ?? .number(quantity.approximate)
  }
}

extension Decimal {
  /// The nearest double.
  fileprivate var approximate: Double? { Double(description) }
}
