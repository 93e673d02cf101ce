import { type Chart, funnelPlot, longDate, rankedDots, trend, trendPanels } from "@lac-analytics/charts";
import {
  type Benchmark,
  clearTogether,
  findAuthority,
  findMeasure,
  funnelOfAreas,
  isoFromDay,
  type StatisticalNeighbours,
  trendAgainst,
} from "@lac-analytics/core";
import {
  type Asked,
  atAGlance,
  benchmarkGapTable,
  benchmarkName,
  benchmarkValueTable,
  benchmarkWithheldTable,
  definitionsFor,
  type FirstPage,
  firstPage,
  leftOut,
  multiplicityInWords,
  type NotebookSource,
  publishedBenchmarks,
  reportingYearEnds,
  type SourceFacts,
  type WatchedSeries,
} from "@lac-analytics/notebook";
import { basisInWords, differenceOf, familiesInWords, findingOf, withheldInWords } from "./comparedInWords.ts";
import { likeForLike } from "./likeForLike.ts";
import { newerOwn, ownTable } from "./ownFigures.ts";

const farAway = {
  more: "Why do more of our children live far away than other councils' do, and from whom could we learn?",
  less: "How do we keep children near home where other councils cannot, and will it go on?",
} as const;

/** The measures with charts of their own: what their number is of, and whom a funnel counts. */
const leading = {
  "cla-rate": ["children looked after per 10,000", "Children aged 0 to 17"],
  "three-placements-year": ["of children looked after with three or more placements", "Children looked after"],
  "long-term-stability": ["of children in long-term care in one placement for two years", "Children in long-term care"],
  "care-leavers-eet": ["of care leavers in education, employment or training", "Care leavers aged 19 to 21"],
} as const;

/** What is asked here, where it is about other councils, of what papers of their own ask about. */
const besideOthers: Readonly<Record<string, WatchedSeries["asks"]>> = {
  "out-of-area-share": farAway,
  "over-20-miles-share": farAway,
  "over-20-miles-outside-share": farAway,
  "care-leavers-eet": {
    more: "What do we do for work and learning that other councils do not, and will it go on?",
    less: "What do councils do whose care leavers are more often in work or learning?",
  },
};

/** So many lines over the years are as many as a page can hold. */
const mostPanels = 9;

/** What the report asks for: the measures that are published, from the council's own return. */
export function asks(facts: SourceFacts) {
  const { rows } = publishedBenchmarks(facts);
  const measures = [...new Set(rows.map(({ series }) => series.measure))].map(findMeasure);
  const by = [...new Set(rows.map(({ series }) => series.breakdown))].map((breakdown) => breakdown.split(";"));
  // in a version for publication a day more costs all that could be asked of one
  const [yearEnd = facts.asAt] = facts.internal ? reportingYearEnds(facts.asAt) : [];
  return { own: { days: [...new Set([facts.asAt, yearEnd])], measures, by } };
}

/** The authority's published figures beside its last year, its neighbours, its region, England and all authorities. */
export function cells(source: NotebookSource, { own }: Asked<typeof asks>) {
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
    watched: trends.map(({ row, figures }) => {
      const asks = besideOthers[row.series.measure];
      return { figures, since: newerOwn(own.all, row), ...(asks !== undefined && { asks }) };
    }),
    asked:
      rows.length === 0
        ? ""
        : "Members are asked to note where the council stands, and to ask for an explanation where it differs from others.",
  });

  const abouts = new Set(first.messages.map(({ about }) => about));
  const standing = first.found.filter((finding) => standsOut(finding) || abouts.has(finding.words.about));
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

    likeForLike: likeForLike(rows, neighbours),

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

/** What a reader may want to see over the years, besides what a message tells: what differs from others, or has changed. */
function standsOut({ stand, verdict: { word } }: FirstPage["found"][number]): boolean {
  return (stand !== "alike" && stand !== "not known") || (word !== "steady" && word !== "cannot tell");
}

function unitOf({ series }: Benchmark): string {
  return findMeasure(series.measure).unit;
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

function linesOf(row: Benchmark, authority: string, neighbours: StatisticalNeighbours | undefined) {
  const { own, others: beside } = trendAgainst(authority, row, neighbours);
  const lines = [
    { label: "England", figures: beside.England },
    { label: "Average of neighbours", figures: beside.neighbours },
  ];
  return { label: benchmarkName(row), figures: own, others: lines.filter(({ figures }) => figures.length > 0) };
}
