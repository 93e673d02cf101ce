import { type ChartTable, formatNumber, longDate } from "@lac-analytics/charts";
import {
  type CaseloadProjection,
  compareScenarios,
  type Difference,
  type ScenarioComparison,
} from "@lac-analytics/core/project";
import { poundsText } from "../words/poundsText.ts";
import { yearEnds } from "./yearEnds.ts";

/** What two scenarios are called in the head of a table. */
export interface ScenarioNames {
  readonly first: string;
  readonly second: string;
}

/** A quantity of two scenarios, and how it is written. */
interface Compared {
  readonly label: string;
  readonly of: (month: ScenarioComparison) => Difference | undefined;
  readonly text: (value: number) => string;
}

/** Two scenarios side by side at the ends of financial years, in the months that both have, by what both have. */
export function comparisonTable(
  own: CaseloadProjection,
  projection: CaseloadProjection,
  names: ScenarioNames,
): ChartTable {
  const dates = new Set(yearEnds(projection));
  const column = (label: string) => ({ label, kind: "number" }) as const;
  const oneDecimal = (value: number): string => formatNumber(value, 1);
  const months = compareScenarios(own, projection).filter(({ month }) => dates.has(month));
  const compared: readonly Compared[] = [
    { label: "Young people", of: ({ youngPeople }) => youngPeople, text: oneDecimal },
    { label: "Caseload", of: ({ caseload }) => caseload, text: oneDecimal },
    { label: "Advisers needed", of: ({ advisersNeeded }) => advisersNeeded, text: String },
    { label: "Cost since the first month", of: ({ costToDate }) => costToDate, text: poundsText },
  ];
  const known = compared.filter(({ of }) => months.some((month) => of(month) !== undefined));
  const hasCost = months.some(({ costToDate }) => costToDate !== undefined);
  return {
    caption: "Two scenarios side by side",
    columns: [
      { label: "Date", kind: "text" },
      ...known.flatMap(({ label }) => [
        column(`${label}: ${names.first.toLowerCase()}`),
        column(`${label}: ${names.second.toLowerCase()}`),
      ]),
      ...(hasCost ? [column("Change in cost")] : []),
    ],
    rows: months.map((both) => [
      longDate(both.month),
      ...known.flatMap(({ of, text }) => {
        const { first, second } = of(both) ?? {};
        return [first, second].map((value) => (value === undefined ? "" : text(value)));
      }),
      ...(both.costToDate === undefined ? [] : [poundsText(both.costToDate.difference)]),
    ]),
  };
}
