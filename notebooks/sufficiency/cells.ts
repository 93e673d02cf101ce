import { longDate, verdictInWords } from "@lac-analytics/charts";
import {
  addDays,
  addMonths,
  type BreakdownOf,
  type CategoryOf,
  categoriesOf,
  type Day,
  type Figure,
  findFigure,
  findFigures,
  isoFromDay,
  type MeasureId,
  seriesDays,
  unassigned,
} from "@lac-analytics/core";
import {
  type Asked,
  costOfCare,
  countInWords,
  countsByDate,
  coverageNote,
  definitionsFor,
  figureInFull,
  figureInWords,
  figureRequests,
  figuresOfDay,
  firstPage,
  groupsTable,
  leftOut,
  measuresBy,
  type NotebookSource,
  type PrintedBy,
  possessive,
  printedIds,
  type SourceFacts,
  sectionNumbers,
  seriesNeeded,
  sharesTable,
  yearEndsTo,
} from "@lac-analytics/notebook";
import { projected, scenarioIn, whyNotFor } from "../placements/projected.ts";
import { toComeMessage } from "../placements/projectionSentences.ts";
import { yearCostTable } from "../placements/projectionTables.ts";
import { figuresMet } from "../placements/shares.ts";
import { emptyPlaces, occupancy, publishedCosts, unitCosts } from "../placements/sufficiency.ts";
import { toComeCells } from "../placements/toComeCells.ts";
import { gapsBetween } from "./gapsBetween.ts";
import { nearHome } from "./nearHome.ts";

/** The measures that the pages print, in the order of their definitions at the foot, and by what. */
const printed = {
  "cla-number": ["total", "age"],
  "started-number": ["total"],
  "ceased-number": ["total"],
  "cla-profile-share": ["sex", "ethnicity"],
  "need-share": ["need"],
  "uasc-number": ["total"],
  "residential-within-year": ["total", "age"],
  "placement-share": ["placement"],
  "foster-type-share": ["foster-panel"],
  "provider-share": ["provider-sector"],
  "out-of-area-share": ["total"],
  "over-20-miles-outside-share": ["locality-distance"],
  "new-placements-location-share": ["locality-distance"],
  "placement-net-gain": ["net-gain", "total"],
  "foster-places": ["foster-place"],
  "unit-cost-week": ["cost-line"],
} as const satisfies PrintedBy;
type Printed = keyof typeof printed;

/** What the council counts itself, on days of its own. */
const counted = [
  "out-of-area-share",
  "over-20-miles-outside-share",
  "placement-net-gain",
  "foster-places",
  "unit-cost-week",
] as const satisfies readonly Printed[];

/** What is asked of distance here, where it is about homes: the paper on placements asks of the children. */
const ofHomes = {
  more: "What homes do we lack near by, for which children, and who could provide them?",
  less: "What lets us find homes near by, and will they be there for those to come?",
} as const;

/** The day before the first month of the scenario, where there is one for this report. */
function startOf(facts: SourceFacts): readonly Day[] {
  const scenario = scenarioIn(facts, "placements");
  return scenario === undefined || whyNotFor(facts, scenario) !== "" ? [] : [addDays(scenario.from, -1)];
}

function daysOf(facts: SourceFacts): readonly Day[] {
  const local = counted.flatMap((measure) => seriesDays(facts.series, [measure], facts.asAt));
  const yearBefore = addMonths(facts.asAt, -12);
  return [...new Set([...yearEndsTo(facts.asAt), yearBefore, ...startOf(facts), ...local])].sort((a, b) => a - b);
}

/** What the statement asks for. */
export function asks(facts: SourceFacts) {
  return figureRequests({ figures: { days: daysOf(facts), measures: measuresBy(printed), by: "all" } });
}

/** Whether there are enough homes: needs, the homes there are, how near they are, what is missing, what is to come and what it costs. */
export function cells(source: NotebookSource, { figures: asked }: Asked<typeof asks>) {
  const { asAt, council, internal, series } = source;
  const on = (day: Day): readonly Figure[] => figuresOfDay(day, asked.on(day));
  const now = on(asAt);
  const days = yearEndsTo(asAt);
  const decimals = internal ? 1 : 0;
  const isKnown = ({ symbol }: Figure): boolean => symbol === "";
  const full = (figure: Figure): string => figureInFull(figure, "child", "children", decimals);
  const local = (measure: MeasureId): readonly Day[] => seriesDays(series, [measure], asAt);
  const lineOf = (figureOn: (list: readonly Figure[]) => Figure): readonly Figure[] =>
    days.map((day) => figureOn(on(day)));
  const shares = <M extends MeasureId, B extends BreakdownOf<M>>(caption: string, measure: M, by: B) =>
    sharesTable(caption, figuresMet(now, measure, by, undefined), categoriesOf(measure, by));

  // needs
  const ages = categoriesOf("cla-number", "age").filter(({ id }) => id !== unassigned.id);
  const residential = findFigure(now, "residential-within-year");

  // homes
  const kind = (id: CategoryOf<"foster-panel">): Figure => findFigure(now, "foster-type-share", "foster-panel", id);
  const sector = lineOf((list) => findFigure(list, "provider-share", "provider-sector", "independent"));

  const near = nearHome(asked, source, decimals);

  // places, need and cost
  const places = (id: CategoryOf<"foster-place">): Figure =>
    findFigure(asked.on(asAt), "foster-places", "foster-place", id);
  const arePlaces = isKnown(places("approved")) && isKnown(places("filled"));
  const { toCome, own: whole, whyNone } = projected(source, { comparing: false });
  const ahead = toComeCells(source, { toCome, own: whole }, days, on);
  const gaps = gapsBetween(whole, places("approved"));
  const costTable = unitCosts(
    local("unit-cost-week").map((day) => asked.on(day)),
    publishedCosts(source),
  );
  const yearCosts = toCome === undefined ? null : yearCostTable(toCome, whole);
  const isTold = (measure: Printed): boolean =>
    [now, asked.on(asAt)].some((list) => list.some((one) => one.measure === measure && one.symbol !== "x"));
  const has = {
    needs: (["cla-number", "started-number", "cla-profile-share", "need-share"] as const).some(isTold),
    homes: (["placement-share", "foster-type-share", "provider-share"] as const).some(isTold),
  };
  const needed = (what: string, measures: readonly string[]): string => seriesNeeded(what, measures, isoFromDay(asAt));

  return {
    first: firstPage(source, {
      watched: [
        { figures: lineOf((list) => findFigure(list, "placement-share", "placement", "U")) },
        { figures: lineOf((list) => findFigure(list, "foster-type-share", "foster-panel", "foster-in-house")) },
        { figures: sector },
        {
          figures: lineOf((list) => findFigure(list, "residential-within-year")),
          before: findFigure(on(addMonths(asAt, -12)), "residential-within-year"),
        },
        { figures: near.outsideLine, asks: ofHomes },
        { figures: near.farLine, asks: ofHomes },
      ],
      own: [
        ...(toCome === undefined ? [] : [toComeMessage(toCome)]),
        ...gaps.messages,
        ...(arePlaces ? emptyPlaces(places("approved"), places("filled"), kind("foster-ifa")) : []),
      ],
      asked:
        "Members are asked to say whether there are enough homes of the right kind near enough, and what they want done.",
      cost: ahead.yearSum || costOfCare(source, findFigure(now, "cla-number")),
    }),
    coverNote: coverageNote(source, [asAt]),
    date: longDate(isoFromDay(asAt)),
    whose: possessive(council),
    isInternal: internal,
    number: sectionNumbers({
      ...has,
      distance: near.isLocated,
      gaps: arePlaces || gaps.table !== null,
      outlook: toCome !== undefined,
      cost: costTable !== null || yearCosts !== null,
    }),

    // needs
    ageTable: countsByDate(
      "Children looked after, by age",
      [{ id: undefined, label: "All" }, ...ages].map(({ id, label }) => ({
        label,
        figures: days.map((day) =>
          id === undefined ? findFigure(on(day), "cla-number") : findFigure(on(day), "cla-number", "age", id),
        ),
      })),
    ),
    flowTable: countsByDate("Children who came into care and who left it, in the twelve months to each date", [
      { label: "Came in", figures: lineOf((list) => findFigure(list, "started-number")) },
      { label: "Left", figures: lineOf((list) => findFigure(list, "ceased-number")) },
    ]),
    sexTable: shares("Who the children are: girls and boys", "cla-profile-share", "sex"),
    ethnicityTable: shares("Who the children are: ethnic group", "cla-profile-share", "ethnicity"),
    needTable: shares("Why children are in care: category of need", "need-share", "need"),
    unaccompanied: unaccompaniedInWords(findFigure(now, "uasc-number")),
    residential: full(residential),
    residentialKnown: residential.symbol !== "x",
    residentialByAge:
      residential.symbol === "x"
        ? null
        : groupsTable("In a children's home or residential school within a year, by age on coming in", "Age", ages, [
            { label: "Within a year", figures: findFigures(now, "residential-within-year", "age") },
          ]),

    // homes
    mixTable: shares("Where children live", "placement-share", "placement"),
    fosterTable: shares("Who the foster carers are", "foster-type-share", "foster-panel"),
    providerTable: shares("Who provides the homes", "provider-share", "provider-sector"),
    providerShare: figureInWords(findFigure(now, "provider-share", "provider-sector", "independent")),
    providerChange: verdictInWords(sector),

    // distance
    ...near.cells,

    // gaps
    places: arePlaces
      ? occupancy(places("approved"), places("filled"), kind("foster-in-house"), kind("foster-ifa"))
      : "",
    gapTable: gaps.table,

    // need to come
    ...ahead,

    // cost
    costTable,
    yearCosts,

    definitions: definitionsFor(printedIds(printed).filter(isTold)),
    leftOut: [
      ...(has.needs && has.homes
        ? []
        : [
            leftOut(
              "What children need, and the homes there are",
              "the return has no figures of them for the date of the report",
              "give a return that covers it, and mend what lac check lists",
            ),
          ]),
      ...(near.isLocated
        ? []
        : [needed("Where homes are", ["out-of-area-share", "over-20-miles-outside-share", "placement-net-gain"])]),
      ...(arePlaces ? [] : [needed("Foster places of the council's own", ["foster-places"])]),
      ...(costTable === null ? [needed("Weekly unit costs", ["unit-cost-week"])] : []),
      ...whyNone,
    ],
  };
}

function unaccompaniedInWords(figure: Figure): string {
  if (figure.symbol === "x" || figure.numerator === 0) return "";
  return `Of the children looked after, unaccompanied and seeking asylum: ${countInWords(figure, "child", "children")}.`;
}
