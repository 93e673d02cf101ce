import { type ChartTable, formatNumber, longDate } from "@lac-analytics/charts";
import { type CaseloadProjection, compareScenarios, type Difference } from "@lac-analytics/core";
import { poundsText } from "./poundsText.ts";
import { yearEnds } from "./yearEnds.ts";

/** What two scenarios are called in the head of a table. */
export interface ScenarioNames {
  readonly first: string;
  readonly second: string;
}

/** Two scenarios side by side at the ends of financial years, in the months that both have. */
export function comparisonTable(
  own: CaseloadProjection,
  projection: CaseloadProjection,
  names: ScenarioNames,
): ChartTable {
  const dates = new Set(yearEnds(projection));
  const column = (label: string) => ({ label, kind: "number" }) as const;
  const each = ({ first, second }: Difference, text: (value: number) => string): readonly string[] => [
    text(first),
    text(second),
  ];
  const oneDecimal = (value: number): string => formatNumber(value, 1);
  return {
    caption: "Two scenarios side by side",
    columns: [
      { label: "Date", kind: "text" },
      ...["Young people", "Caseload", "Advisers needed", "Cost since the first month"].flatMap((label) => [
        column(`${label}: ${names.first.toLowerCase()}`),
        column(`${label}: ${names.second.toLowerCase()}`),
      ]),
      column("Change in cost"),
    ],
    rows: compareScenarios(own, projection)
      .filter(({ month }) => dates.has(month))
      .map((both) => [
        longDate(both.month),
        ...each(both.youngPeople, oneDecimal),
        ...each(both.caseload, oneDecimal),
        ...each(both.advisersNeeded, String),
        ...each(both.costToDate, poundsText),
        poundsText(both.costToDate.difference),
      ]),
  };
}
