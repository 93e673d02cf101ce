import { type ChartColumn, type ChartTable, longDate } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { advisersNeeded, type CaseloadMonth, type CaseloadProjection } from "@lac-analytics/core/project";
import {
  breakEvenTable,
  comparisonTable,
  costTable,
  establishmentCostTable,
  monthsAhead,
  type NamedProjection,
  neededTable,
  waitingTable,
} from "@lac-analytics/notebook";
import { reportsScenario } from "../reportsScenario.ts";
import type { ModelProjections, ModelResults } from "../ScenarioKind.ts";
import { caseloadCharts } from "./caseloadCharts.ts";
import { caseloadTable } from "./caseloadTable.ts";
import { finding } from "./finding.ts";
import { keyFacts } from "./keyFacts.ts";

const names = { first: reportsScenario, second: "This scenario" } as const;

/**
 * What comes of the scenario that is shown, beside what comes of the report's own and of the reader's others, in the months
 * that the report tells of too: those after the last date of which the young people are known.
 */
export function caseloadResults(
  projections: ModelProjections<CaseloadProjection>,
  { known, council }: { readonly known: readonly Figure[]; readonly council: string },
): ModelResults {
  const latest =
    known
      .map(({ periodEnd }) => periodEnd)
      .toSorted()
      .at(-1) ?? "";
  const ahead = (projection: CaseloadProjection): CaseloadProjection => monthsAhead(projection, latest) ?? projection;
  const own = ahead(projections.own);
  const readers = projections.readers.map(ahead);
  const shown = readers[projections.readers.indexOf(projections.shown)] ?? own;
  const needed = shown.scenario.targetCaseload === undefined ? undefined : advisersNeeded(shown);
  const takeUpMatters = shown.months.some(({ byAge }) => byAge !== undefined);
  const named = (projection: CaseloadProjection): NamedProjection => ({ name: projection.scenario.title, projection });
  const ofReport = { name: reportsScenario, projection: own };
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
      return caseloadCharts(named(shown), [ofReport, ...others], known, council);
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
