import { type ChartTable, longDate } from "@lac-analytics/charts";
import {
  categoriesOf,
  type Day,
  type Figure,
  findFigure,
  findFigures,
  findMeasure,
  isoFromDay,
} from "@lac-analytics/core";
import {
  type Asked,
  countCell,
  definitionsFor,
  figureRequests,
  firstPage,
  leftOut,
  type NotebookSource,
  possessive,
  reportingYearEnds,
  type SourceFacts,
  sectionNumbers,
  seriesNeeded,
  sharesTable,
  type WatchedSeries,
  yearBesideDate,
} from "@lac-analytics/notebook";
import { activityOf } from "./activity.ts";
import { contactOf } from "./contact.ts";
import { homesOf, unsettledMessage } from "./homes.ts";
import { type LocalShare, localLine, localRequest } from "./localLine.ts";
import { publishedYears } from "./publishedYears.ts";
import type { Age, ByAge } from "./yearParts.ts";

/** What the return tells of the year's care leavers, in the order of its definitions at the foot. */
const ofReturn = [
  "care-leavers-number",
  "care-leavers-in-touch",
  "care-leavers-eet",
  "care-leavers-activity-share",
  "care-leavers-suitable",
  "care-leavers-accommodation-share",
  "care-leavers-staying-put",
] as const;

const breakdowns = [
  ["age-care-leaver"],
  ["sex"],
  ["uasc"],
  ["age-staying-put"],
  ["age-care-leaver", "in-touch"],
  ["age-care-leaver", "eet"],
  ["activity", "age-care-leaver"],
  ["age-care-leaver", "suitability"],
  ["age-care-leaver", "accommodation"],
] as const;

const olderSupport = {
  measure: "care-leavers-22-25-support",
  breakdown: "age-care-leaver",
  category: "22-25",
} as const satisfies LocalShare;

const pathwayPlans = {
  measure: "plan-timeliness",
  breakdown: "plan-check",
  category: "pathway-plan",
} as const satisfies LocalShare;

/** What the report asks for. */
export function asks(facts: SourceFacts) {
  return {
    ...figureRequests({
      years: { days: reportingYearEnds(facts.asAt), measures: ofReturn.map(findMeasure), by: breakdowns },
    }),
    support: localRequest(facts, olderSupport),
    plans: localRequest(facts, pathwayPlans),
  };
}

/** Care leavers: who they are, whether the council is in touch, what they do and where they live. */
export function cells(source: NotebookSource, asked: Asked<typeof asks>) {
  const { asAt, council, internal } = source;
  const yearEnds = reportingYearEnds(asAt);
  const lists = yearEnds.map(asked.years.on);
  const known = yearEnds.filter((_, at) => isTold(lists[at] ?? []));
  const yearEnd = known.find((day) => day <= asAt) ?? known[0];
  const now = asked.years.on(yearEnd ?? yearEnds[0] ?? asAt);
  const isKnown = yearEnd !== undefined;
  const published = publishedYears(source);

  /** A share at an age in the years that are published and in those that the return has, in order. */
  const line = (measure: ByAge, age: Age): readonly Figure[] =>
    published.before(
      lists.map((figures) => findFigure(figures, measure, "age-care-leaver", age)),
      { measure, breakdown: "age-care-leaver", category: age },
    );
  const parts = { source, now, isKnown, line, published };
  const contact = contactOf(parts);
  const activity = activityOf(parts);
  const homes = homesOf(parts);
  const support = localLine(
    source,
    olderSupport,
    asked.support,
    "Help for care leavers of 22 to 25",
    "had the help they asked for",
  );
  const plans = localLine(
    source,
    pathwayPlans,
    asked.plans,
    "Pathway plans on time",
    "of pathway plans were looked at in time",
  );
  const stayingTable = sharesTable(
    "Young people who turned 18 in a foster home and still lived with the same carers at their birthday in the year",
    findFigures(now, "care-leavers-staying-put", "age-staying-put"),
    categoriesOf("care-leavers-staying-put", "age-staying-put").map(({ id, label }) => ({
      id,
      label: `Aged ${label}`,
    })),
  );

  const first = firstPage(source, {
    watched: [
      { figures: line("care-leavers-eet", "19-21") },
      { figures: line("care-leavers-eet", "17-18") },
      { figures: activity.universityLine },
      { figures: line("care-leavers-suitable", "19-21") },
      { figures: line("care-leavers-suitable", "17-18") },
      { figures: line("care-leavers-in-touch", "19-21") },
      { figures: line("care-leavers-in-touch", "17-18") },
      ...stayingWatched(findFigure(now, "care-leavers-staying-put", "age-staying-put", "18")),
      { figures: support.figures },
      { figures: plans.figures },
    ],
    own: internal ? unsettledMessage(homes.unsettledCount) : [],
    time: yearEnd === undefined || yearEnd === asAt ? "" : `care leavers of ${yearBesideDate(yearEnd, asAt)}`,
    asked:
      "Members are asked to note how care leavers fare, and to say what the council can offer them as an employer and a landlord.",
  });

  return {
    first,
    whose: possessive(council),
    isOwn: isKnown,
    isAllPublished: !isKnown && published.isKnown,
    hasPublished: published.isKnown,
    yearNote: yearEnd === undefined ? "" : yearInWords(yearEnd, asAt),
    peopleTable: isKnown ? peopleTable(now) : null,
    contact,
    contactChart: contact.chart,
    activity,
    activityLine: activity.line,
    activityChart: activity.chart,
    homes,
    homesLine: homes.line,
    homesChart: homes.chart,
    stayingTable: isKnown ? stayingTable : null,
    support,
    supportChart: support.chart,
    plans,
    plansChart: plans.chart,
    number: sectionNumbers({
      people: isKnown,
      contact: isKnown,
      activity: activity.isThere,
      homes: homes.isThere,
      staying: isKnown && stayingTable !== null,
      support: support.share !== "",
      plans: plans.share !== "",
    }),
    leftOut: [
      ...(isKnown
        ? []
        : [
            leftOut(
              "Who care leavers are, contact with them, what they do and where they live",
              "the return has no outcomes of care leavers (file OC3) of the year of the report or of the five before it",
              "give that file with the return",
            ),
          ]),
      ...(support.share === ""
        ? [seriesNeeded("Care leavers of 22 to 25", ["care-leavers-22-25-support"], isoFromDay(asAt))]
        : []),
      ...(plans.share === "" ? [seriesNeeded("Pathway plans", ["plan-timeliness"], isoFromDay(asAt))] : []),
    ],
    definitions: definitionsFor([
      ...(isKnown ? ofReturn : published.isKnown ? (["care-leavers-eet", "care-leavers-suitable"] as const) : []),
      ...(support.share === "" ? [] : (["care-leavers-22-25-support"] as const)),
      ...(plans.share === "" ? [] : (["plan-timeliness"] as const)),
    ]),
  };
}

/** Of fewer than this a share says nothing of how well foster homes hold. */
const fewestStaying = 5;

function stayingWatched(figure: Figure): readonly WatchedSeries[] {
  return (figure.denominator ?? 0) < fewestStaying ? [] : [{ figures: [figure] }];
}

/** Whether a year has care leavers of whom anything is told, be it withheld. */
function isTold(figures: readonly Figure[]): boolean {
  return findFigures(figures, "care-leavers-number", "age-care-leaver").some(
    ({ symbol, numerator }) => (symbol === "" && numerator !== 0) || symbol === "c",
  );
}

function peopleTable(now: readonly Figure[]): ChartTable {
  const groups = [
    ["age-care-leaver", "Aged "],
    ["sex", ""],
    ["uasc", ""],
  ] as const;
  return {
    caption: "Care leavers of the year",
    columns: [
      { label: "Group", kind: "text" },
      { label: "Young people", kind: "number" },
    ],
    rows: groups.flatMap(([breakdown, before]) =>
      findFigures(now, "care-leavers-number", breakdown)
        .filter(({ symbol, numerator, category }) => symbol !== "x" && numerator !== 0 && category !== "not-uasc")
        .map((figure) => [`${before}${labelOf(breakdown, figure.category)}`, countCell(figure)]),
    ),
  };
}

function labelOf(breakdown: "age-care-leaver" | "sex" | "uasc", category: string): string {
  return categoriesOf("care-leavers-number", breakdown).find(({ id }) => id === category)?.label ?? category;
}

/** Which year's care leavers the paper has, and why. */
function yearInWords(yearEnd: Day, asAt: Day): string {
  const [date, year] = [asAt, yearEnd].map((day) => longDate(isoFromDay(day)));
  const asked = "The return tells of care leavers once a year, for the year to 31 March.";
  return yearEnd > asAt
    ? `${asked} It has them only for the year to ${year}, which ends after the date of this report, ${date}.`
    : `${asked} Shown is the year to ${year}, the last in the return that had ended by ${date}.`;
}
