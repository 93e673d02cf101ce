import { type ChartTable, formatNumber, longDate } from "@lac-analytics/charts";
import { isoFromDay } from "@lac-analytics/core";
import {
  type Assumption,
  type CaseloadAssumption,
  type CaseloadScenario,
  caseloadAssumptions,
} from "@lac-analytics/core/project";
import { poundsText } from "@lac-analytics/notebook";

/** An assumption as a reader sees it: "75%", or "65% to 85% (likeliest 75%)". */
export function assumptionText(assumption: Assumption, unit: CaseloadAssumption["unit"]): string {
  const text = (value: number): string => {
    if (unit === "pounds") return poundsText(value);
    const shown = unit === "share" ? Number((100 * value).toFixed(6)) : value;
    return `${formatNumber(shown, Number.isInteger(shown) ? 0 : 1)}${unit === "share" ? "%" : ""}`;
  };
  if (typeof assumption === "number") return text(assumption);
  const { low, likely, high } = assumption;
  return `${text(low)} to ${text(high)}${likely === undefined ? "" : ` (likeliest ${text(likely)})`}`;
}

/** What a scenario assumes, and where each of it comes from. */
export function assumptionTable(scenario: CaseloadScenario): ChartTable {
  return {
    caption: "What is assumed",
    columns: [
      { label: "Assumption", kind: "text" },
      { label: "Value", kind: "text" },
      { label: "Where it comes from", kind: "text" },
    ],
    rows: caseloadAssumptions(scenario).map((assumption) => [
      assumption.description,
      valueText(assumption),
      assumption.standard ? standing(assumption) : "the scenario's file",
    ]),
  };
}

/** What stands where nobody gave anything: a duty of the law, a share of which nothing is known, or that nothing happens. */
function standing({ key, value }: CaseloadAssumption): string {
  if (key === "end_of_support") return "not given; the duty of the law";
  return typeof value === "object" ? "not given, and so not known" : "not given; nothing is taken to change it";
}

function valueText({ value, unit }: CaseloadAssumption): string {
  if (typeof value === "number" || "low" in value) return assumptionText(value, unit);
  return value
    .map((award) => `${assumptionText(award.value, unit)} from ${longDate(isoFromDay(award.day))}`)
    .join("; ");
}
