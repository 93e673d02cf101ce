import { type ChartTable, longDate } from "@lac-analytics/charts";
import {
  categoriesOf,
  type Day,
  type Figure,
  figuresOverTime,
  findFigures,
  findMeasure,
  isoFromDay,
  seriesDays,
} from "@lac-analytics/core";
import {
  type AskedFigures,
  type FigureRequest,
  groupsTable,
  type SourceFacts,
  type WatchedSeries,
} from "@lac-analytics/notebook";

const measure = "plan-timeliness";
const breakdown = "plan-check";

/** What bears on a permanent home; what young people and their health need in time other papers tell. */
const checks = ["permanence-plan", "statutory-visit"] as const;

/** As many dates as a table has beside each other. */
const mostDates = 4;

function daysOf({ series, asAt }: SourceFacts): readonly Day[] {
  const own = series.filter((row) => checks.some((check) => row.category === check));
  return seriesDays(own, [measure], asAt);
}

/** What is asked of plans and visits: the figures on the days that the council's series has. */
export function planRequest(facts: SourceFacts): FigureRequest {
  return { days: daysOf(facts), measures: [findMeasure(measure)], by: [[breakdown]] };
}

/** Children with a plan for a permanent home, and visits in time, as far as the council counts them. */
export function plansOf(facts: SourceFacts, asked: AskedFigures) {
  const days = daysOf(facts);
  const of = (category: (typeof checks)[number]): readonly Figure[] =>
    days.length === 0 ? [] : figuresOverTime(asked.all, days, { measure, breakdown, category });
  const told = checks.map(of).filter((figures) => figures.length > 0);
  return {
    planTable: told.length === 0 ? null : planTable(days, asked),
    watched: told.map((figures): WatchedSeries => ({ figures })),
  };
}

function planTable(days: readonly Day[], asked: AskedFigures): ChartTable {
  return groupsTable(
    "Plans for a permanent home, and visits in time",
    "Counted",
    categoriesOf(measure, breakdown).filter(({ id }) => checks.some((check) => check === id)),
    days.slice(-mostDates).map((day) => ({
      label: longDate(isoFromDay(day)),
      figures: findFigures(asked.on(day), measure, breakdown),
    })),
  );
}
