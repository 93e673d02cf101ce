import {
  type Chart,
  type ChartTable,
  funnelPlot,
  longDate,
  midSentence,
  rankedDots,
  trend,
  trendPanels,
} from "@lac-analytics/charts";
import {
  type Benchmark,
  breakBetweenYears,
  type Comparator,
  type ComparisonFamily,
  capitalised,
  clearTogether,
  comparable,
  type Figure,
  findAuthority,
  findMeasure,
  funnelOfAreas,
  isoFromDay,
  listInWords,
  type StatisticalNeighbours,
  trendAgainst,
} from "@lac-analytics/core";
import {
  type AskedFigures,
  atAGlance,
  benchmarkGapTable,
  benchmarkName,
  benchmarkText,
  benchmarkValueTable,
  benchmarkWithheldTable,
  counted,
  definitionsFor,
  type FirstPage,
  figureInWords,
  firstPage,
  gapInWords,
  leftOut,
  multiplicityInWords,
  type NotebookSource,
  ownBenchmarkText,
  publishedBenchmarks,
  type SourceFacts,
} from "@lac-analytics/notebook";

/** The measures with charts of their own: what their number is of, and whom a funnel counts. */
const leading = {
  "cla-rate": ["children looked after per 10,000", "Children aged 0 to 17"],
  "three-placements-year": ["of children looked after with three or more placements", "Children looked after"],
  "long-term-stability": ["of children in long-term care in one placement for two years", "Children in long-term care"],
  "care-leavers-eet": ["of care leavers in education, employment or training", "Care leavers aged 19 to 21"],
} as const;

/** So many lines over the years are as many as a page can hold. */
const mostPanels = 9;
/** What the report asks for: the measures that are published, from the council's own return. */
export function asks(facts: SourceFacts) {
  const { rows } = publishedBenchmarks(facts);
  const measures = [...new Set(rows.map(({ series }) => series.measure))].map(findMeasure);
  const by = [...new Set(rows.map(({ series }) => series.breakdown))].map((breakdown) => breakdown.split(";"));
  return { own: { days: [facts.asAt], measures, by } };
}

/** The authority's published figures beside its last year, its neighbours, its region, England and all authorities. */
export function cells(source: NotebookSource, { own }: { readonly own: AskedFigures }) {
  const { year, code, rows, families, models, neighbours } = publishedBenchmarks(source);

  const place = findAuthority(source.authority)?.name ?? rows[0]?.against.figure.areaName ?? source.council;
  const day = longDate(`${year}-03-31`);
  const wording = {
    place,
    when: day,
    source: "Department for Education, Children looked after in England, and its Local Authority Interactive Tool",
  };
  const found = Object.entries(leading).flatMap(([id, [counting, wholes]]) => {
    const row = rows.findLast(({ series }) => series.measure === id);
    return row?.against.figure.symbol !== ""
      ? []
      : [{ row, wholes, words: { ...wording, measure: benchmarkName(row), counted: counting } }];
  });
  const family = families.find((one) => one.with === "neighbours") ?? families.find((one) => one.with === "England");
  const beside = neighbours === undefined ? "England" : "the average of its neighbours";
  const trends = rows.map((row) => ({ row, ...linesOf(row, code, neighbours) }));
  const rate = trends.find(({ row, figures }) => row.series.measure === "cla-rate" && figures.length > 1);

  const first = firstPage(source, {
    watched: trends.map(({ figures }) => ({ figures })),
    asked:
      rows.length === 0
        ? ""
        : "Members are asked to note where the council stands, and to ask for an explanation where it differs from others.",
  });

  const standing = first.found.filter(standsOut);
  const named = new Set(standing.map(({ benchmark }) => benchmark?.series));
  const shares = trends
    .filter(({ row, figures }) => unitOf(row) === "percent" && figures.length > 1 && named.has(row.series))
    .slice(0, mostPanels);

  return {
    // all measures stand in the table right after it
    first: { ...first, found: standing, glance: atAGlance(standing, isoFromDay(source.asAt)) },
    shown: rows.length > 0,
    place,
    day,
    basis: rows.length > 0 ? basisInWords(rows, neighbours, models) : "",
    leftOut: [
      ...(rows.length > 0 ? [] : [missing(source, year)]),
      ...(rows.length > 0 && models.length === 0
        ? [
            leftOut(
              "Statistical neighbours",
              "no model of them was given",
              "give the table of the Department for Education's model as neighbours under nationalFiles in settings.json",
            ),
          ]
        : []),
    ],

    // 1: against neighbours, region and England
    finding: family === undefined ? "Nothing to compare" : findingOf(family, place, beside),
    multiplicity: family === undefined ? "" : multiplicityInWords(family, beside),
    elsewhere: familiesInWords(families.filter((one) => one !== family && one.with !== "last year")),
    clear: family === undefined ? [] : family.stillClear.map((row) => differenceOf(row, family.with, beside)),
    valueTable: rows.length > 0 ? benchmarkValueTable(rows) : null,
    gapTable: rows.length > 0 ? benchmarkGapTable(rows, families) : null,

    // 2 and 3: among neighbours, and among all authorities
    dots: found.map(({ row, words }) =>
      rankedDots(clearTogether(row, families), { unit: unitOf(row), areas: row.areas }, words),
    ),
    funnels: found.slice(0, 1).flatMap(({ row, wholes, words }): Chart[] => {
      const funnel = funnelOfAreas(row.areas, year);
      return funnel === undefined ? [] : [funnelPlot({ ...funnel, unit: unitOf(row), denominator: wholes }, words)];
    }),

    // 4: over the years
    rateTrend:
      rate === undefined
        ? null
        : trend([{ label: place, figures: rate.figures }, ...rate.others], {
            ...wording,
            measure: benchmarkName(rate.row),
            counted: leading["cla-rate"][0],
          }),
    shareTrends:
      shares.length > 0 ? trendPanels(shares, { ...wording, measure: "Published shares", counted: "" }) : null,

    // 5: what is not shown, and what nobody has published
    withheld: withheldInWords(rows),
    withheldTable: rows.length > 0 ? benchmarkWithheldTable(rows) : null,
    ownTable: rows.length > 0 ? ownTable(own.all, rows) : null,
    definitions: definitionsFor([...new Set(rows.map(({ series }) => series.measure))]),
  };
}

/** What a reader may want to see over the years: what differs from others, or has changed. */
function standsOut({ stand, verdict: { word } }: FirstPage["found"][number]): boolean {
  return (stand !== "alike" && stand !== "not known") || (word !== "steady" && word !== "cannot tell");
}

function unitOf({ series }: Benchmark): string {
  return findMeasure(series.measure).unit;
}

function comparatorOf({ against }: Benchmark, kind: Comparator["with"]): Comparator | undefined {
  return against.comparators.find((one) => one.with === kind);
}

/** Why there is nothing to compare, and what to give. */
function missing({ authority, council, file }: NotebookSource, year: number): string {
  const all = "Published figures of the council beside those of others";
  if (authority === "") {
    return leftOut(all, "whose figures to compare was not given", "give the authority's name or code with --authority");
  }
  const asWhat = "as benchmarks under nationalFiles in settings.json";
  if (file("benchmarks") === undefined) {
    return leftOut(
      all,
      "no published figures were given",
      `give a file of them, as the Department for Education publishes it or with columns named by measures such as cla-rate, ${asWhat}`,
    );
  }
  const latest = `31 March ${year}, the latest that was out by the date of this report`;
  return leftOut(
    all,
    `the file of published figures has none of ${council} for ${latest}`,
    `give one that has, ${asWhat}`,
  );
}

function basisInWords(
  [first]: readonly Benchmark[],
  neighbours: StatisticalNeighbours | undefined,
  models: readonly StatisticalNeighbours[],
): string {
  if (neighbours !== undefined && first !== undefined) {
    const names = first.against.neighbours.map(({ authority, figure }) => figure?.areaName ?? `authority ${authority}`);
    return `Neighbours are the statistical neighbours of the Department for Education's model of ${neighbours.model}: ${listInWords(names)}. Their average is not weighted.`;
  }
  const [model] = models;
  return model === undefined
    ? ""
    : `The model of statistical neighbours of ${model.model} does not have this authority, so there are no neighbours here.`;
}

function findingOf({ tested, stillClear }: ComparisonFamily, place: string, beside: string): string {
  if (tested === 0) return `No difference between ${place} and ${beside} can be tested`;
  const measures = counted(tested, "measure");
  if (stillClear.length === 0) return `${place} does not differ clearly from ${beside} in any of ${measures}`;
  return `${place} differs clearly from ${beside} in ${counted(stillClear.length, "of", "of")} ${measures}`;
}

/** Of each other kind of comparison how many differences stay clear: "England in five of eight measures". */
function familiesInWords(families: readonly ComparisonFamily[]): string {
  const told = families.flatMap(({ with: kind, tested, stillClear }) =>
    tested === 0
      ? []
      : [
          `${kind === "region" ? "the region" : kind} in ${stillClear.length === 0 ? "none of" : counted(stillClear.length, "of", "of")} ${counted(tested, "measure")}`,
        ],
  );
  return told.length === 0 ? "" : `In the same way the council differs clearly from ${listInWords(told)}.`;
}

function differenceOf(row: Benchmark, kind: Comparator["with"], beside: string): string {
  const { value, gap } = comparatorOf(row, kind) ?? {};
  if (value === undefined || gap === undefined) return "";
  const isBetter = gap.value > 0 === (row.series.polarity === "higher-better");
  const mayBeRanked = row.against.standing !== undefined;
  const verdict =
    row.series.polarity === "none" || !mayBeRanked ? "" : isBetter ? ", which is better" : ", which is worse";
  return `${benchmarkName(row)}: ${ownBenchmarkText(row)} against ${benchmarkText(row, value)}, ${gapInWords(gap, unitOf(row) === "percent" ? "points" : "")} than ${beside}${verdict}.`;
}

function linesOf(row: Benchmark, authority: string, neighbours: StatisticalNeighbours | undefined) {
  const { own, others: beside } = trendAgainst(authority, row, neighbours);
  const lines = [
    { label: "England", figures: beside.England },
    { label: "Average of neighbours", figures: beside.neighbours },
  ];
  return { label: benchmarkName(row), figures: own, others: lines.filter(({ figures }) => figures.length > 0) };
}

function withheldInWords(rows: readonly Benchmark[]): string {
  const counts = rows.map((row) => {
    const { withValue, withheld } = row.against.authorities;
    const without = Object.values(withheld).reduce((sum, one) => sum + one, 0);
    return { name: benchmarkName(row), without, all: withValue + without };
  });
  const most = counts.toSorted((a, b) => b.without - a.without)[0];
  if (most === undefined) return "There are no published figures.";
  if (most.without === 0) return "Every authority has a value for every measure.";
  return `${capitalised(counted(most.without, "of", "of"))} ${most.all} authorities ${most.without === 1 ? "has" : "have"} no value that may be shown for one measure (${most.name}), and no measure has more of them. They are left out of ranks and averages, and none is taken as nought.`;
}

/** After every year from which something is counted in another way. */
const latestWay = 9999;

/** The same measures from the council's own return at the date of the report. */
function ownTable(own: readonly Figure[], rows: readonly Benchmark[]): ChartTable {
  return {
    caption: "Published figures beside our own",
    columns: ["Measure", "Published", "Our return", "Day or period of our return"].map((label) => ({
      label,
      kind: "text",
    })),
    rows: rows.flatMap((row) => {
      const { measure, breakdown, category } = row.series;
      const now = own.find(
        (one) => one.measure === measure && one.breakdown === breakdown && one.category === category,
      );
      if (now === undefined) return [];
      // a row of the council's own series may be the published figure itself
      const publishedYear = row.against.figure.year;
      const isNewer = comparable(now).symbol !== "x" && now.periodEnd > `${publishedYear}-03-31`;
      // a return is counted in the latest way, whatever its year
      const otherWay = breakBetweenYears(row.series, [publishedYear, latestWay]);
      const days = [...new Set([now.periodStart, now.periodEnd])].map(longDate).join(" to ");
      const latest = !isNewer
        ? ["no newer figure", "[z]"]
        : otherWay === undefined
          ? [figureInWords(now), days]
          : [`counted in another way: ${midSentence(otherWay.reason)}`, "[z]"];
      return [[benchmarkName(row), ownBenchmarkText(row), ...latest]];
    }),
  };
}
