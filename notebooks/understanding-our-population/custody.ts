import { type ChartTable, longDate } from "@lac-analytics/charts";
import { capitalised, isoFromDay } from "@lac-analytics/core";
import { countCell, countInWords } from "@lac-analytics/notebook";
import type { PopulationParts } from "./populationParts.ts";

/** Children in custody, and those known to the youth offending service. */
export function custodyOf({ source, total, ofWhomUasc }: PopulationParts) {
  const [custody, offending] = [total("yoi-prison-number"), total("youth-offending-open")];
  const isCounted = offending.symbol !== "x";
  const offendingUasc = ofWhomUasc("youth-offending-open");
  const byCountOf =
    offending.periodEnd === isoFromDay(source.asAt) ? "" : ` by the count of ${longDate(offending.periodEnd)}`;
  return {
    inCustody: countInWords(custody, "child", "children"),
    custodyTable: {
      caption: "Children in custody or known to the youth offending service",
      columns: [
        { label: "Where", kind: "text" },
        { label: "Children", kind: "number" },
        { label: "Of which UASC", kind: "number" },
      ],
      rows: [
        ["Young offender institution or prison", countCell(custody), countCell(ofWhomUasc("yoi-prison-number"))],
        ...(isCounted
          ? [
              [
                "Open to the youth offending service (YOS)",
                countCell(offending),
                offendingUasc.symbol === "x" ? "not known" : countCell(offendingUasc),
              ],
            ]
          : []),
      ],
    } satisfies ChartTable,
    offending: isCounted
      ? `${capitalised(countInWords(offending, "child is", "children are"))} open to the youth offending service${byCountOf}.`
      : "",
  };
}
