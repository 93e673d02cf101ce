import { type Chart, type ChartColumn, type ChartTable, longDate } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { advisersNeeded, type CaseloadMonth, type CaseloadProjection } from "@lac-analytics/core/project";
import {
  breakEvenTable,
  comparisonTable,
  costTable,
  establishmentCostTable,
  type NamedProjection,
  neededTable,
  waitingTable,
} from "@lac-analytics/notebook";
import { caseloadTable } from "./caseloadTable.ts";
import { finding } from "./finding.ts";
import { keyFacts } from "./keyFacts.ts";
import type { ModelTable } from "./ModelTable.ts";
import { modelCharts } from "./modelCharts.ts";

/** The tables of the page, by the ids of the places where they stand. */
export const modelTables = [
  "caseloads",
  "comparison",
  "costs",
  "posts",
  "needed",
  "waiting",
  "break-even",
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

/** What the report's own scenario is called on the page. */
const reports = "Report's scenario";

const names = { first: reports, second: "This scenario" } as const;

/** All that the page says of a scenario, worked out at once. */
export interface ModelResults {
  readonly finding: readonly string[];
  /** what stays in sight while controls are moved */
  readonly key: string;
  /** undefined where there is nothing to say */
  readonly tables: Readonly<Record<(typeof modelTables)[number], ModelTable | undefined>>;
  /** made when they are drawn, which is the longer part; undefined in the place of one with nothing to show */
  readonly charts: () => readonly (Chart | undefined)[];
}

/** What is projected on the page. */
export interface ModelProjections {
  /** the report's own scenario */
  readonly own: CaseloadProjection;
  /** the reader's scenarios, in their order */
  readonly readers: readonly CaseloadProjection[];
  /** that of the reader's scenarios that is shown */
  readonly shown: CaseloadProjection;
}

/** What comes of the scenario that is shown, beside what comes of the report's own and of the reader's others. */
export function modelResults(
  { own, readers, shown }: ModelProjections,
  { known, council }: { readonly known: readonly Figure[]; readonly council: string },
): ModelResults {
  const needed = shown.scenario.targetCaseload === undefined ? undefined : advisersNeeded(shown);
  const takeUpMatters = shown.months.some(({ byAge }) => byAge !== undefined);
  const named = (projection: CaseloadProjection): NamedProjection => ({ name: projection.scenario.title, projection });
  const ofReport = { name: reports, projection: own };
  return {
    finding: finding(shown, own, needed),
    key: keyFacts(shown, needed),
    tables: {
      caseloads: caseloadTable(shown, needed?.everyMonth),
      comparison: comparisonTable([ofReport, ...readers.map(named)]),
      costs: costTable(shown, own, names),
      posts: establishmentCostTable(shown, needed?.everyMonth),
      needed: needed && neededTable(shown, needed),
      waiting: needed && waitingTable(shown, needed),
      "break-even": breakEvenTable(shown, takeUpMatters),
      months: monthTable(shown),
    },
    charts: () => {
      const others = readers.filter((reader) => reader !== shown).map(named);
      return modelCharts(named(shown), [ofReport, ...others], known, council);
    },
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
