import { formatNumber, longDate } from "@lac-analytics/charts";
import {
  addMonths,
  authorityCodes,
  type Day,
  dayFromIso,
  type Figure,
  findFigure,
  findFigures,
  findMeasure,
  isoFromDay,
  publishedOf,
} from "@lac-analytics/core";
import { type AskedFigures, type FigureRequest, publishedIn, type SourceFacts } from "@lac-analytics/notebook";
import type { Checked } from "./Checked.ts";

/** Counts that the Department publishes beside rates, by the measure of the return that is the same count. */
const counts = { "cla-rate": "cla-number", "started-rate": "started-number", "ceased-rate": "ceased-number" } as const;

interface PublishedCount {
  readonly measure: (typeof counts)[keyof typeof counts];
  readonly day: Day;
  readonly count: number;
}

/** What was published of the authority by the date of the report, of days and years that the return can tell of. */
function publishedCounts({ table, authority, asAt, isKnownAt }: SourceFacts): readonly PublishedCount[] {
  const file = table("benchmarks");
  if (file === undefined || authority === "") return [];
  const own = publishedOf(publishedIn(file), authorityCodes(authority));
  const rates = own.filter(({ symbol }) => symbol === "");
  return rates.flatMap(({ measure: rate, category, periodEnd, numerator: count }): readonly PublishedCount[] => {
    const day = dayFromIso(periodEnd);
    const measure = Object.entries(counts).find(([of]) => of === rate)?.[1];
    if (measure === undefined || category !== "total" || count === undefined || day > asAt) return [];
    return isKnownAt(findMeasure(measure), day) ? [{ measure, day, count }] : [];
  });
}

/** What the sums are made of. */
export function sumRequest(facts: SourceFacts): FigureRequest {
  const days = [yearBefore(facts), facts.asAt, ...publishedCounts(facts).map(({ day }) => day)];
  return {
    days: [...new Set(days)].sort((a, b) => a - b),
    measures: (["cla-number", "net-change", "started-number", "ceased-number"] as const).map(findMeasure),
    by: [["total"], ["age"]],
  };
}

function yearBefore({ asAt }: SourceFacts): Day {
  return addMonths(asAt, -12);
}

/** Whether figures add up as their definitions say, and agree with what the Department published. */
export function sumChecks(facts: SourceFacts, figures: AskedFigures): readonly Checked[] {
  return [ageCheck(facts, figures), changeCheck(facts, figures), ...publishedChecks(facts, figures)];
}

function ageCheck({ asAt }: SourceFacts, figures: AskedFigures): Checked {
  const now = figures.on(asAt);
  const ages = findFigures(now, "cla-number", "age").map(({ numerator }) => numerator);
  const sum = ages.reduce((all, part) => (all === undefined || part === undefined ? undefined : all + part), 0);
  return judged("Children of each age make up all children looked after", inReturn, countOf(now, "cla-number"), sum);
}

/** Those looked after a year before, and the change since, give those of now. */
function changeCheck(facts: SourceFacts, figures: AskedFigures): Checked {
  const now = figures.on(facts.asAt);
  const before = countOf(figures.on(yearBefore(facts)), "cla-number");
  const net = findFigure(now, "net-change");
  const change = net.symbol === "" ? net.value : undefined;
  const sum = before === undefined || change === undefined ? undefined : before + change;
  const what = "Children looked after a year before and the net change make up those looked after";
  return judged(what, inReturn, countOf(now, "cla-number"), sum);
}

function publishedChecks(facts: SourceFacts, figures: AskedFigures): readonly Checked[] {
  return publishedCounts(facts).map(({ measure, day, count }) =>
    judged(
      `${findMeasure(measure).title}, ${measure === "cla-number" ? "on" : "in the year to"} ${longDate(isoFromDay(day))}`,
      "what the Department published",
      countOf(figures.on(day), measure),
      count,
    ),
  );
}

function countOf(figures: readonly Figure[], measure: PublishedCount["measure"]): number | undefined {
  return findFigure(figures, measure).numerator;
}

/** Whether a count of the return is what it should be. */
function judged(what: string, by: string, ours: number | undefined, should: number | undefined): Checked {
  if (ours === undefined || should === undefined)
    return { what, by, verdict: "not checked", found: "The return cannot tell" };
  const verdict = ours === should ? "held" : "failed";
  return {
    what,
    by,
    verdict,
    found: `${formatNumber(ours, 0)} in the return, ${formatNumber(should, 0)} ${by === inReturn ? "by adding up" : "published"}`,
  };
}

const inReturn = "adding up";
