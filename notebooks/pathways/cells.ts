import { longDate, trend, verdictInWords } from "@lac-analytics/charts";
import {
  addMonths,
  categoriesOf,
  comparable,
  type Day,
  daysAMonth,
  type Figure,
  findFigure,
  findFigures,
  findMeasure,
  isoFromDay,
} from "@lac-analytics/core";
import {
  type Asked,
  costOfResidential,
  coverageNote,
  definitionsFor,
  figureInFull,
  figureInWords,
  figureRequests,
  figuresOfDay,
  firstPage,
  intervalInWords,
  leftOut,
  measuresBy,
  type NotebookSource,
  numberInWords,
  type PrintedBy,
  possessive,
  printedIds,
  type SourceFacts,
  wordingFor,
  yearEndsTo,
} from "@lac-analytics/notebook";
import { followed } from "./followed.ts";
import { intervalsTable, tableOf } from "./groupTables.ts";

/** The measures that the pages print, in the order of their definitions at the foot, and by what. */
const printed = {
  "permanent-home-6-months": ["total", "entry-outcome"],
  "permanent-home-12-months": ["total", "entry-outcome", "age", "need"],
  "permanent-home-24-months": ["total", "entry-outcome", "age"],
  "permanent-home-36-months": ["total", "entry-outcome"],
  "moves-per-1000-days": ["total", "age", "need"],
  "residential-within-year": ["total", "age", "need"],
  "days-by-placement-two-years": ["path-state"],
  "returned-6-months": ["total", "way-out"],
  "returned-12-months": ["total", "way-out"],
  "returned-24-months": ["total", "way-out"],
  "returned-60-months": ["total", "way-out"],
  "ceased-rate": ["total"],
  "sgo-share": ["total"],
  "three-placements-two-years": ["total"],
} as const satisfies PrintedBy;
type Printed = keyof typeof printed;

const watched = [
  "permanent-home-12-months",
  "permanent-home-24-months",
  "moves-per-1000-days",
  "residential-within-year",
  "returned-12-months",
  "returned-24-months",
] as const satisfies readonly Exclude<Printed, "days-by-placement-two-years">[];

/** What is published of every council and bears on where paths through care lead: the first page holds ours beside theirs. */
const besideOthers = ["ceased-rate", "sgo-share", "three-placements-two-years"] as const satisfies readonly Printed[];

const left = [
  ["permanent-home-6-months", "6 months"],
  ["permanent-home-12-months", "12 months"],
  ["permanent-home-24-months", "24 months"],
  ["permanent-home-36-months", "36 months"],
] as const;

const back = [
  ["returned-6-months", "6 months"],
  ["returned-12-months", "12 months"],
  ["returned-24-months", "24 months"],
  ["returned-60-months", "60 months"],
] as const;

/** The ends of reporting years and the date of the report, and that a year before it, in order. */
function daysOf({ asAt }: SourceFacts): readonly Day[] {
  return [...new Set([...yearEndsTo(asAt), addMonths(asAt, -12)])].sort((a, b) => a - b);
}

/** What the report asks for. */
export function asks(facts: SourceFacts) {
  return figureRequests({ figures: { days: daysOf(facts), measures: measuresBy(printed), by: "all" } });
}

/** What becomes of children who come into care, where they live, and who comes back. */
export function cells(source: NotebookSource, { figures: asked }: Asked<typeof asks>) {
  const { asAt, council, internal } = source;
  const on = (day: Day): readonly Figure[] => figuresOfDay(day, asked.on(day));
  const now = on(asAt);
  const decimals = internal ? 1 : 0;
  const wording = wordingFor(council);
  const line = (measure: (typeof watched | typeof besideOthers)[number]): readonly Figure[] =>
    yearEndsTo(asAt).map((day) => findFigure(on(day), measure));
  const trendOf = (measure: (typeof watched)[number], label: string, counting: string) => {
    const figures = line(measure);
    const isLine = figures.filter((figure) => comparable(figure).symbol === "").length > 1;
    return isLine ? trend([{ label, figures }], wording(findMeasure(measure).title, counting)) : null;
  };
  const moved = findFigure(now, "moves-per-1000-days");
  const residential = findFigure(now, "residential-within-year");
  const told = source.internal ? followed(source, wording("", "")) : undefined;
  const isTold = (measure: Printed): boolean =>
    now.some((figure) => figure.measure === measure && figure.symbol !== "x");
  const isFollowed = isTold("permanent-home-12-months");

  return {
    first: firstPage(source, {
      watched: [...watched, ...(isFollowed ? besideOthers : [])].map((measure) => ({
        figures: line(measure),
        before: findFigure(on(addMonths(asAt, -12)), measure),
      })),
      asked:
        "Members are asked to note what becomes of children who come into care, and what would bring more of them home for good.",
      cost: costOfResidential(source, {
        count: residential.numerator,
        told: `Of children who came into care, ${numberInWords(residential.numerator ?? 0)} went to live in a children's home within a year`,
      }),
    }),
    coverNote: coverageNote(source, [asAt]),
    date: longDate(isoFromDay(asAt)),
    whose: possessive(council),
    isInternal: internal,

    // 1: coming in
    permanent: figureInFull(findFigure(now, "permanent-home-12-months"), "child", "children", decimals),
    permanentChange: verdictInWords(line("permanent-home-12-months")),
    permanentChart: trendOf(
      "permanent-home-12-months",
      "Within 12 months",
      "of children had left care to a permanent home within 12 months",
    ),
    outcomeTable: tableOf(
      "What had become of children by some time after they came into care",
      "By then",
      categoriesOf("permanent-home-12-months", "entry-outcome"),
      left.map(([measure, label]) => ({ label, figures: findFigures(now, measure, "entry-outcome") })),
    ),
    ageTable: tableOf(
      "Children who had left to a permanent home, and who had lived in a children's home, by age on coming in",
      "Age on coming in",
      categoriesOf("permanent-home-12-months", "age"),
      [
        { label: "Permanent home within 12 months", figures: findFigures(now, "permanent-home-12-months", "age") },
        { label: "Permanent home within 24 months", figures: findFigures(now, "permanent-home-24-months", "age") },
        { label: "In a children's home within 12 months", figures: findFigures(now, "residential-within-year", "age") },
      ],
    ),
    needTable: tableOf("The same by category of need", "Need", categoriesOf("permanent-home-12-months", "need"), [
      { label: "Permanent home within 12 months", figures: findFigures(now, "permanent-home-12-months", "need") },
      { label: "In a children's home within 12 months", figures: findFigures(now, "residential-within-year", "need") },
    ]),

    // 2: where they live
    moves: [figureInWords(moved, 2), intervalInWords(moved, 2)].filter(Boolean).join(", "),
    movesChange: verdictInWords(line("moves-per-1000-days")),
    movesChart: trendOf("moves-per-1000-days", "Moves", "moves for every 1,000 days of the first two years in care"),
    movesByAge: intervalsTable("Moves for every 1,000 days in care, by age on coming in", "Age on coming in", {
      unit: "Moves",
      decimals: 2,
      labels: categoriesOf("moves-per-1000-days", "age"),
      figures: findFigures(now, "moves-per-1000-days", "age"),
    }),
    movesByNeed: intervalsTable("Moves for every 1,000 days in care, by category of need", "Need", {
      unit: "Moves",
      decimals: 2,
      labels: categoriesOf("moves-per-1000-days", "need"),
      figures: findFigures(now, "moves-per-1000-days", "need"),
    }),
    residential: figureInFull(residential, "child", "children", decimals),
    residentialChange: verdictInWords(line("residential-within-year")),
    monthsTable: intervalsTable(
      "Months of the first two years after coming into care, on average for each child",
      "Where children were",
      {
        unit: "Months",
        decimals: 1,
        labels: categoriesOf("days-by-placement-two-years", "path-state"),
        figures: findFigures(now, "days-by-placement-two-years", "path-state"),
        per: daysAMonth,
      },
    ),
    statesChart: told?.statesChart ?? null,
    yearTable: told?.yearTable ?? null,
    monthsByGroup: told?.monthsByGroup ?? null,
    leavingByAge: told?.leavingByAge ?? null,
    leavingByNeed: told?.leavingByNeed ?? null,
    withoutCurve: told?.withoutCurve ?? "",

    // 3: leaving and coming back
    returned: figureInFull(findFigure(now, "returned-12-months"), "time", "times", decimals),
    returnedChange: verdictInWords(line("returned-12-months")),
    returnChart: told?.returnChart ?? null,
    watchedTable: told?.watchedTable ?? null,
    returnTable: tableOf(
      "Back in care after leaving it, by the way out",
      "Way out",
      categoriesOf("returned-12-months", "way-out"),
      back.map(([measure, label]) => ({
        label: `Within ${label}`,
        figures: findFigures(now, measure, "way-out"),
      })),
    ),
    isFollowed,
    isFollowedLong: isTold("returned-60-months"),
    definitions: definitionsFor(printedIds(printed).filter((id) => isTold(id) && (isFollowed || !isBesideOthers(id)))),
    leftOut: isFollowed
      ? []
      : [
          leftOut(
            "What becomes of children who come into care",
            "the return does not reach back two years before the date of the report",
            "give the returns of earlier years with it",
          ),
        ],
  };
}

function isBesideOthers(id: Printed): boolean {
  return besideOthers.some((one) => one === id);
}
