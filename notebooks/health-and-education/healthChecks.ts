import { type ChartTable, changeBetween, dotsAgainstEarlier, longDate } from "@lac-analytics/charts";
import { findFigure, findMeasure, listInWords } from "@lac-analytics/core";
import { counted, countInWords, groupsApartCell, shareCell, valueWithInterval } from "@lac-analytics/notebook";
import { checks, countOf, type HealthParts, type Outcome, overTime, shares } from "./healthParts.ts";

/** Whether children have the checks of health that are due, boys and girls apart. */
export function healthChecksOf(parts: HealthParts) {
  const { yearEnd, total, ofSex, wording, decimals } = parts;
  const comparisons = shares.flatMap((id) => {
    const change = changeBetween(ofSex(id, "male").figure, ofSex(id, "female").figure);
    return change === undefined ? [] : [{ id, change }];
  });
  const apart = comparisons.filter(({ change }) => change.clear).map(({ id }) => findMeasure(id).title);
  return {
    cohort: countInWords(total("oc2-cohort"), "child", "children"),
    cohortNote: total("oc2-cohort").note,
    checks: checks.map((id) => `${findMeasure(id).title}: ${valueAndChange(parts, id)}.`),
    development:
      total("development-checks").symbol === ""
        ? `${valueWithInterval(total("development-checks"), decimals)} of ${countOf(total("development-checks"))} under five`
        : "",
    checksChart:
      yearEnd === undefined
        ? null
        : dotsAgainstEarlier(
            checks.map((id) => against(parts, id)),
            wording("Health checks", "of children have their health assessments up to date"),
          ),
    sexTable: {
      caption: "Boys and girls looked after for 12 months or more",
      columns: ["Measure", "Boys", "Girls", "Difference in points (95% interval)"].map((label) => ({
        label,
        kind: "text" as const,
      })),
      rows: shares.map((id) => [
        findMeasure(id).title,
        shareCell(ofSex(id, "male").figure, decimals),
        shareCell(ofSex(id, "female").figure, decimals),
        groupsApartCell(ofSex(id, "male"), ofSex(id, "female"), decimals),
      ]),
    } satisfies ChartTable,
    distanceTable: distanceTableOf(parts),
    sexFinding: apartInWords(comparisons.length, apart),
    firstChecks: firstChecksInWords(parts),
  };
}

/** Checks of children who live near home and far from it; null where none has a value. */
function distanceTableOf({ now, decimals }: HealthParts) {
  const placed = (id: (typeof checks)[number]) => {
    const figure = (category: "20-or-less" | "over-20") => findFigure(now, id, "distance", category);
    return [
      { name: "20 miles or less", figure: figure("20-or-less") },
      { name: "further away", figure: figure("over-20") },
    ] as const;
  };
  if (checks.every((id) => placed(id).every(({ figure }) => figure.symbol !== ""))) return null;
  return {
    caption:
      "Children placed near home and far from it, straight from postcode to postcode. Those whose postcodes are not known are in neither column.",
    columns: ["Measure", "20 miles or less from home", "More than 20 miles", "Difference in points (95% interval)"].map(
      (label) => ({ label, kind: "text" as const }),
    ),
    rows: checks.map((id) => {
      const [near, far] = placed(id);
      return [
        findMeasure(id).title,
        shareCell(near.figure, decimals),
        shareCell(far.figure, decimals),
        groupsApartCell(near, far, decimals),
      ];
    }),
  } satisfies ChartTable;
}

/** A share of the year shown, with what its years say of it. */
export function valueAndChange({ total, overYears, decimals }: HealthParts, measure: Outcome): string {
  return `${valueWithInterval(total(measure), decimals)}${overTime(overYears(measure))}`;
}

/** First health assessments of children who came into care, month by month. */
export function firstChecksOver({ days, over }: HealthParts) {
  return over(days.assessed, "plan-timeliness", "plan-check", "initial-health-assessment");
}

function firstChecksInWords(parts: HealthParts): string {
  const months = firstChecksOver(parts);
  const last = months.at(-1);
  if (last === undefined) return "";
  return `First health assessment within 20 working days of coming into care, in the month to ${longDate(last.periodEnd)}: ${valueWithInterval(last, parts.decimals)}${overTime(months)}.`;
}

function against({ total, before, overYears }: HealthParts, measure: Outcome) {
  const [figure, earlier] = [total(measure), findFigure(before, measure)];
  const change = changeBetween(figure, earlier);
  return {
    label: findMeasure(measure).title,
    now: figure,
    earlier,
    series: overYears(measure),
    ...(change && { change }),
  };
}

function apartInWords(tested: number, apart: readonly string[]): string {
  if (tested === 0) return "No share of boys can be held against that of girls.";
  if (apart.length === 0) return `Of ${counted(tested, "difference")} that could be tested, none is more than chance.`;
  return `Of ${counted(tested, "difference")} that could be tested, more than chance: ${listInWords(apart)}. One in twenty would seem so by chance alone.`;
}
