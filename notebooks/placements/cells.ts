import { type Chart, longDate, midSentence, stackedShares, verdictInWords } from "@lac-analytics/charts";
import {
  addDays,
  type CategoryOf,
  capitalised,
  categoriesOf,
  type Day,
  dayFromIso,
  type Figure,
  findFigure,
  findMeasure,
  isoFromDay,
  seriesDays,
} from "@lac-analytics/core";
import {
  type Asked,
  changesTable,
  costOfCare,
  countInWords,
  coverageNote,
  definitionsFor,
  figureInFull,
  figureRequests,
  figuresOfDay,
  firstPage,
  leftOut,
  measuresBy,
  type NotebookSource,
  type PrintedBy,
  possessive,
  pricesTable,
  printedIds,
  ratesSentence,
  type SourceFacts,
  sectionNumbers,
  seriesNeeded,
  sharesTable,
  wordingFor,
  yearEndsTo,
} from "@lac-analytics/notebook";
import { backTest } from "./backTest.ts";
import { projectedBridge, weeklyBridge } from "./costBridges.ts";
import { careRequests, fosterCare } from "./fosterCare.ts";
import { projected, scenarioIn, whatIsMissing, whyNotFor } from "./projected.ts";
import { comparedSentence, pricesSentence, toComeMessage } from "./projectionSentences.ts";
import { comparedTable, groupTable, yearCostTable } from "./projectionTables.ts";
import { figuresMet, lineOf, mixOf } from "./shares.ts";
import { emptyPlaces, gainInWords, occupancy, publishedCosts, unitCosts } from "./sufficiency.ts";
import { toComeCells } from "./toComeCells.ts";

/** The measures that the pages print, in the order of their definitions at the foot, and by what. */
const printed = {
  "cla-number": ["total"],
  "placement-share": ["placement"],
  "foster-type-share": ["foster-panel"],
  "provider-share": ["provider-sector"],
  "out-of-area-share": ["total"],
  "over-20-miles-share": ["distance"],
  "over-20-miles-outside-share": ["locality-distance"],
  "new-placements-location-share": ["locality-distance"],
  "placement-net-gain": ["net-gain", "total"],
  "foster-places": ["foster-place"],
  "unit-cost-week": ["cost-line"],
} as const satisfies PrintedBy;
type Printed = keyof typeof printed;

/** Names of placement groups that fit a line's end and a table's first column. */
const shortNames: Readonly<Record<string, string>> = {
  A: "Placed for adoption",
  P1: "With parents",
  K: "Children's homes, secure homes",
  H: "Supported accommodation",
  R: "Other residential",
};

/** What the council counts itself, on days of its own. */
const counted = [
  "out-of-area-share",
  "over-20-miles-outside-share",
  "placement-net-gain",
  "foster-places",
  "unit-cost-week",
] as const satisfies readonly Printed[];

/** The days on which something is counted, in order, that before the first month of the scenario among them. */
function daysOf(facts: SourceFacts): readonly Day[] {
  const scenario = scenarioIn(facts, "placements");
  const start = scenario === undefined || whyNotFor(facts, scenario) !== "" ? [] : [addDays(scenario.from, -1)];
  const local = counted.flatMap((measure) => seriesDays(facts.series, [measure], facts.asAt));
  return [...new Set([...yearEndsTo(facts.asAt), ...start, ...local])].sort((a, b) => a - b);
}

/** What the report asks for. */
export function asks(facts: SourceFacts) {
  return {
    ...figureRequests({ figures: { days: daysOf(facts), measures: measuresBy(printed), by: "all" } }),
    ...careRequests(facts),
  };
}

/** Placements: mix, providers, distance, sufficiency, and projected need and cost. */
export function cells(source: NotebookSource, asked: Asked<typeof asks>) {
  const { asAt, council, internal, series } = source;
  const { toCome, own: whole, compared, model = null, whyNone } = projected(source);
  const marches = yearEndsTo(asAt).slice(0, -1);
  const local = (measure: Printed): readonly Day[] => seriesDays(series, [measure], asAt);
  const { on } = asked.figures;
  /** What the return itself tells of a day that it covers. */
  const ofReturn = (day: Day): readonly Figure[] => figuresOfDay(day, on(day));
  const ahead = toComeCells(source, { toCome, own: whole }, [...marches, asAt], ofReturn);
  const [last = asAt, before = asAt] = [marches.at(-1), marches.at(-3)];
  const decimals = internal ? 1 : 0;
  const date = (day: Day): string => longDate(isoFromDay(day));
  const wording = wordingFor(council);
  const isKnown = ({ symbol }: Figure): boolean => symbol === "";
  const full = (figure: Figure): string => figureInFull(figure, "child", "children", decimals);
  const own = "the council's own series";

  // mix
  const group = (id: CategoryOf<"placement">, day = asAt): Figure =>
    findFigure(ofReturn(day), "placement-share", "placement", id);
  const met = categoriesOf("placement-share", "placement")
    .map(({ id, label }) => ({ id, label: shortNames[id] ?? label }))
    .filter(({ id }) => id !== "unassigned" && [asAt, last, before].some((day) => isMet(group(id, day))));
  const mixDays = yearEndsTo(asAt);
  const ofMix = (id: CategoryOf<"placement">): readonly Figure[] => mixDays.map((day) => group(id, day));
  const since = (day: Day) =>
    met.map(({ id, label }) => ({ label, now: group(id), earlier: group(id, day), series: ofMix(id) }));
  const isHeld = (day: Day): boolean => met.some(({ id }) => isKnown(group(id, day)));
  const comparedDay = [before, last].find(isHeld);
  const panels = met
    .map(({ id, label }) => ({
      label,
      figures: ofMix(id).filter(({ symbol }) => symbol !== "x"),
      others: [],
    }))
    .filter(({ figures }) => figures.at(-1)?.numerator !== 0 && figures.filter(isKnown).length > 1);

  // kinds of fostering, and providers
  const kind = (id: CategoryOf<"foster-panel">, day = asAt): Figure =>
    findFigure(ofReturn(day), "foster-type-share", "foster-panel", id);
  const sector = (id: CategoryOf<"provider-sector">, day = asAt): Figure =>
    findFigure(ofReturn(day), "provider-share", "provider-sector", id);
  const bars = (
    measure: "foster-type-share" | "provider-share",
    leftOut: CategoryOf<"foster-panel" | "provider-sector"> | undefined,
    counting: string,
  ): Chart | null => {
    const [breakdown] = printed[measure];
    const rows = [...marches.slice(-4), asAt]
      .map((day) => ({ label: date(day), figures: figuresMet(ofReturn(day), measure, breakdown, leftOut) }))
      .filter(({ figures }) => figures.some(isKnown));
    const categories = categoriesOf(measure, breakdown);
    if (rows.length === 0) return null;
    const { title, ...chart } = stackedShares(rows, categories, wording(findMeasure(measure).title, counting));
    return { ...chart, title: `${capitalised(counting)}: ${midSentence(title)}` };
  };

  // where placements are: what the council's own series or the Department has of it
  const outside = findFigure(on(asAt), "out-of-area-share");
  const far = findFigure(on(asAt), "over-20-miles-outside-share", "locality-distance", "outside-over-20");
  const beyond = findFigure(on(asAt), "over-20-miles-share", "distance", "over-20");
  const gain = (id: CategoryOf<"net-gain">): Figure => findFigure(on(asAt), "placement-net-gain", "net-gain", id);
  const net = findFigure(on(asAt), "placement-net-gain");
  const notHeld = [outside, far, beyond].filter(({ symbol }) => symbol === "x").map(({ measure }) => measure);
  const outsideLine = local("out-of-area-share").map((day) => findFigure(on(day), "out-of-area-share"));
  const farLine = local("over-20-miles-outside-share").map((day) =>
    findFigure(on(day), "over-20-miles-outside-share", "locality-distance", "outside-over-20"),
  );

  // sufficiency
  const places = (id: CategoryOf<"foster-place">, day = asAt): Figure =>
    findFigure(on(day), "foster-places", "foster-place", id);
  const cost = (line: CategoryOf<"cost-line">, day = asAt): Figure =>
    findFigure(on(day), "unit-cost-week", "cost-line", line);
  const placesKnown = isKnown(places("approved")) && isKnown(places("filled"));
  const trusted = backTest(source);
  const care = fosterCare(source, asked);
  const costLists = local("unit-cost-week").map((day) => on(day));
  const costTable = unitCosts(costLists, publishedCosts(source));
  const begun = findFigure(on(asAt), "new-placements-location-share", "locality-distance", "outside-over-20");
  // published shares are whole numbers, from which the price of what is left would be off by a tenth
  const weekly = internal ? weeklyBridge(costLists, (day) => on(dayFromIso(day)), wording) : null;
  const yearsBridge = whole === undefined ? null : projectedBridge(whole, wording);
  const yearCosts = toCome === undefined ? null : yearCostTable(toCome, whole);
  const needed = (what: string, measures: readonly string[]): string => seriesNeeded(what, measures, isoFromDay(asAt));
  const unknown = new Set<string>([
    ...notHeld,
    ...(isKnown(net) ? [] : ["placement-net-gain"]),
    ...(placesKnown ? [] : ["foster-places"]),
    ...(costTable === null ? ["unit-cost-week"] : []),
    ...(isKnown(begun) ? [] : [begun.measure]),
  ]);

  const first = firstPage(source, {
    watched: [
      ...met.map(({ id }) => ({ figures: ofMix(id) })),
      { figures: mixDays.map((day) => kind("foster-in-house", day)) },
      { figures: mixDays.map((day) => sector("independent", day)) },
      // without a count of the council's own, what is published of it
      { figures: outsideLine.length === 0 ? [outside] : outsideLine },
      { figures: farLine.length === 0 ? [far] : farLine },
      ...(["all", "fostering", "residential"] as const).map((line) => ({
        figures:
          costLists.length === 0
            ? [cost(line)]
            : costLists.map((list) => findFigure(list, "unit-cost-week", "cost-line", line)),
      })),
      ...care.watched,
    ],
    own: [
      ...(toCome === undefined ? [] : [toComeMessage(toCome)]),
      ...care.messages,
      ...(placesKnown ? emptyPlaces(places("approved"), places("filled"), kind("foster-ifa")) : []),
    ],
    asked:
      "Members are asked to note this report, and to say what homes they want the council to have for its children.",
    cost: [
      ahead.cost || costOfCare(source),
      whole === undefined || compared === undefined
        ? ""
        : `Another plan, "${compared.scenario.title}": ${midSentence(comparedSentence(whole, compared))}`,
    ]
      .filter(Boolean)
      .join(" "),
  });

  return {
    first,
    coverNote: coverageNote(source, [asAt]),
    date: date(asAt),
    // 2: where children live
    mixTable:
      comparedDay === undefined
        ? sharesTable(
            "Where children live",
            met.map(({ id }) => group(id)),
            met,
          )
        : changesTable("Where children live", since(comparedDay), decimals, [date(asAt), date(comparedDay)]),
    mixChart:
      panels.length === 0 ? null : mixOf(panels, wording("Shares of children looked after", "children looked after")),

    // 3: who provides the placements
    inHouse: full(kind("foster-in-house")),
    inHouseChange: verdictInWords(mixDays.map((day) => kind("foster-in-house", day))),
    agency: full(kind("foster-ifa")),
    friends: full(kind("foster-friends-family")),
    independent: full(sector("independent")),
    independentChange: verdictInWords(mixDays.map((day) => sector("independent", day))),
    fosterChart: bars("foster-type-share", "foster-friends-family", "foster placements"),
    providerChart: bars("provider-share", undefined, "children looked after"),

    // 4: how far away
    outside: full(outside),
    outsideKnown: isKnown(outside),
    outsideDate: longDate(outside.periodEnd),
    outsideChange: verdictInWords(outsideLine),
    far: full(far),
    farKnown: isKnown(far),
    farDate: longDate(far.periodEnd),
    farChange: verdictInWords(farLine),
    gain:
      isKnown(gain("in")) && isKnown(gain("out")) && isKnown(net)
        ? `On ${longDate(net.periodEnd)} other authorities had ${countInWords(gain("in"), "child", "children")} placed in the area and the council ${countInWords(gain("out"), "child", "children")} outside it: ${gainInWords(net)}.`
        : "",
    outsideChart: lineOf(
      [
        {
          label: "Outside the area",
          figures: outsideLine,
        },
      ],
      wording(findMeasure("out-of-area-share").title, "of children looked after are placed outside the area", own),
    ),

    begun: isKnown(begun)
      ? `Of homes that children moved to in the twelve months to ${longDate(begun.periodEnd)}, outside the area and over 20 miles from home: ${figureInFull(begun, "placement", "placements", decimals)}.`
      : "",

    // 5: sufficiency
    places: placesKnown
      ? occupancy(places("approved"), places("filled"), kind("foster-in-house"), kind("foster-ifa"))
      : "",
    placesChart: lineOf(
      (["filled", "approved"] as const).map((id) => ({
        label: id === "filled" ? "Filled" : "Approved",
        figures: local("foster-places").map((day) => places(id, day)),
      })),
      wording(findMeasure("foster-places").title, "of the council's own foster places are filled", own),
    ),
    costTable,
    weekly: weekly?.sentence ?? "",
    weeklyChart: weekly?.chart ?? null,
    care,
    siblingsChart: care.siblingsChart,

    // 6 to 8: projected need and cost, and another scenario
    ...ahead,
    groupTable: whole === undefined ? null : groupTable(whole),
    rates: whole === undefined ? "" : ratesSentence(whole),
    yearCosts,
    yearsBridge: yearsBridge?.sentence ?? "",
    yearsChart: yearsBridge?.chart ?? null,
    prices: whole === undefined ? "" : pricesSentence(whole, cost("fostering")),
    pricesTable: toCome === undefined ? null : (pricesTable(toCome.scenario) ?? null),
    comparedTitle: compared?.scenario.title ?? "",
    compared: whole === undefined || compared === undefined ? "" : comparedSentence(whole, compared),
    comparedTable: whole === undefined || compared === undefined ? null : comparedTable(whole, compared),

    model,

    // 9: how far it can be trusted
    trusted,

    whose: possessive(council),
    hasCounts: isKnown(outside) || isKnown(far) || isKnown(net) || placesKnown || costTable !== null,
    number: sectionNumbers({
      mix: true,
      providers: true,
      distance: isKnown(outside) || isKnown(far) || isKnown(net) || isKnown(begun),
      places: placesKnown,
      care: care.isThere,
      costs: costTable !== null,
      outlook: toCome !== undefined,
      cost: yearCosts !== null,
      compared: compared !== undefined,
      trust: trusted !== null || ahead.pastTable !== null,
    }),
    leftOut: [
      ...(notHeld.length === 0 ? [] : [needed("Distances of placements", notHeld)]),
      ...(placesKnown ? [] : [needed("Foster places of the council's own", ["foster-places"])]),
      ...(costTable === null ? [needed("Weekly unit costs", ["unit-cost-week"])] : []),
      ...care.leftOut,
      ...whyNone,
      ...(toCome === undefined ? [] : whatIsMissing(toCome, compared, internal)),
      ...(trusted === null
        ? [
            leftOut(
              "How far a forecast can be trusted",
              "no published counts of children looked after were given",
              "give them as children-looked-after under nationalFiles in settings.json",
            ),
          ]
        : []),
    ],
    isInternal: internal,
    definitions: definitionsFor([...printedIds(printed).filter((id) => !unknown.has(id)), ...care.printed]),
  };
}

/** Whether anybody is counted in a figure, or that is not shown. */
function isMet({ symbol, numerator }: Figure): boolean {
  return symbol === "" ? numerator !== 0 : symbol !== "x";
}
