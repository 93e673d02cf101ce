import { type Chart, type ChartColumn, type ChartTable, longDate } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { advisersNeeded, type CaseloadMonth, type CaseloadProjection } from "@lac-analytics/core/project";
import {
  breakEvenTable,
  comparisonTable,
  costTable,
  establishmentCostTable,
  neededTable,
  waitingTable,
} from "@lac-analytics/notebook";
import { caseloadTable } from "./caseloadTable.ts";
import { finding } from "./finding.ts";
import type { ModelTable } from "./ModelTable.ts";
import { modelCharts } from "./modelCharts.ts";

/** The tables of the page, by the ids of the places where they stand. */
export const modelTables = [
  "caseloads",
  "costs",
  "posts",
  "needed",
  "waiting",
  "break-even",
  "comparison",
  "months",
] as const;

/** The parts of the page with a heading: each is there where one of its tables is. */
export const modelParts = {
  cost: { heading: "Cost", tables: ["costs", "posts"] },
  advisers: { heading: "Advisers needed", tables: ["needed", "waiting", "break-even"] },
} as const satisfies Readonly<Record<string, ModelPart>>;

interface ModelPart {
  readonly heading: string;
  readonly tables: readonly (typeof modelTables)[number][];
}

/** Whether a part of the page has nothing to show. */
export function isEmptyPart({ tables: wanted }: ModelPart, { tables }: Pick<ModelResults, "tables">): boolean {
  return wanted.every((id) => tables[id] === undefined);
}

const names = { first: "Report's scenario", second: "This scenario" } as const;

/** All that the page says of a scenario, worked out at once. */
export interface ModelResults {
  readonly finding: readonly string[];
  /** undefined where there is nothing to say */
  readonly tables: Readonly<Record<(typeof modelTables)[number], ModelTable | undefined>>;
  /** made when they are drawn, which is the longer part; undefined in the place of one with nothing to show */
  readonly charts: () => readonly (Chart | undefined)[];
}

/**
 * What comes of a scenario, beside what comes of the report's own.
 *
 * @param own the report's scenario, projected
 */
export function modelResults(
  projection: CaseloadProjection,
  own: CaseloadProjection,
  { known, council }: { readonly known: readonly Figure[]; readonly council: string },
): ModelResults {
  const needed = projection.scenario.targetCaseload === undefined ? undefined : advisersNeeded(projection);
  const takeUpMatters = projection.months.some(({ byAge }) => byAge !== undefined);
  return {
    finding: finding(projection, own, needed),
    tables: {
      caseloads: caseloadTable(projection),
      costs: costTable(projection, own, names),
      posts: establishmentCostTable(projection),
      needed: needed && neededTable(projection, needed),
      waiting: needed && waitingTable(projection, needed),
      "break-even": breakEvenTable(projection, takeUpMatters),
      comparison: comparisonTable(own, projection, names),
      months: monthTable(projection),
    },
    charts: () => modelCharts(projection, own, known, council),
  };
}

/** The scenario month by month, with what `lac project caseload` gives of its own advisers where it has any. */
function monthTable({ months }: CaseloadProjection): ChartTable {
  const number = (label: string, decimals = 0) => ({ label, kind: "number", decimals }) as const;
  const columns: readonly (readonly [column: ChartColumn, value: (month: CaseloadMonth) => number | undefined])[] = [
    [number("Advisers", 1), ({ establishment }) => establishment?.posts],
    [number("Young people", 1), ({ youngPeople }) => youngPeople.expected],
    [number("Lower (95%)", 1), ({ youngPeople }) => youngPeople.lower95],
    [number("Upper (95%)", 1), ({ youngPeople }) => youngPeople.upper95],
    [number("Caseload", 1), ({ caseload }) => caseload?.expected],
    [number("Advisers needed"), ({ advisersNeeded }) => advisersNeeded],
    [number("Cost in the month (£)"), ({ cost }) => cost?.expected],
  ];
  const known = columns.filter(([, value]) => months.some((month) => value(month) !== undefined));
  return {
    caption: "Month by month",
    columns: [{ label: "Month end", kind: "text" }, ...known.map(([column]) => column)],
    rows: months.map((month) => [longDate(month.month), ...known.map(([, value]) => value(month) ?? "")]),
  };
}
