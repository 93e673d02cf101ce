import { trend } from "@lac-analytics/charts";
import type { StockChange } from "@lac-analytics/core";
import { counted, type FirstPage, numberInWords, stockChange } from "@lac-analytics/notebook";
import type { PopulationParts, Printed } from "./populationParts.ts";

/** How many children there are, and how that changed. */
export function numbersOf({ source, earlierDay, overYears, wording }: PopulationParts, { found }: FirstPage) {
  const rate = found.find(({ now }) => now.measure === "cla-rate");
  const ofDepartment = rate?.published === true ? ", Department for Education" : "";
  const line = (measure: Printed, label: string, given = overYears(measure)) => {
    const figures = given.filter(
      ({ symbol, periodEnd }, at, all) => symbol === "" && all.findIndex((one) => one.periodEnd === periodEnd) === at,
    );
    return figures.length < 2 ? [] : [{ label, figures }];
  };
  const trendOf = (series: Parameters<typeof trend>[0], measure: Printed, counting: string, from = "SSDA903 return") =>
    series.length === 0 ? null : trend(series, { ...wording(measure, counting), source: from });
  return {
    changeInChildren: changeInWords(stockChange(source, "cla-number", earlierDay)),
    changeInUasc: changeInWords(stockChange(source, "uasc-number", earlierDay)),
    childrenChart: trendOf(
      [
        ...line("cla-number", "All children looked after"),
        ...line("uasc-number", "Unaccompanied asylum-seeking children (UASC)"),
      ],
      "cla-number",
      "children looked after",
    ),
    // what the first page says of it, its chart says: both look at what was published before the return begins
    rateChart: trendOf(
      line("cla-rate", "All children looked after", rate?.series),
      "cla-rate",
      "children looked after per 10,000",
      `SSDA903 return${ofDepartment}`,
    ),
  };
}

/** Who came and who went, and whether the difference is more than chance; blank where that is not known or not to be shown. */
function changeInWords(change: StockChange | undefined): string {
  if (change === undefined) return "";
  const { joined, left, value, clear } = change;
  const difference =
    value === 0 ? "as many as there were" : `${numberInWords(Math.abs(value))} ${value < 0 ? "fewer" : "more"}`;
  const sure = value === 0 ? "" : clear ? ", which is more than chance" : ", which could be chance";
  return `${counted(joined, "child", "children")} joined them and ${left === 0 ? "none left" : counted(left, "left", "left")}: ${difference}${sure}`;
}
