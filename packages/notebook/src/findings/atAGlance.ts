import type { ChartTable } from "@lac-analytics/charts";
import type { Benchmark, Figure, SeriesVerdict, VerdictWord } from "@lac-analytics/core";
import { capitalised } from "@lac-analytics/core";
import { benchmarkText } from "../benchmark/benchmarkText.ts";
import { roundsToPublished } from "../benchmark/roundsToPublished.ts";
import type { Finding } from "./findings.ts";
import {
  countsOfFew,
  fewForValue,
  hasTurned,
  isOfMonth,
  isOfTooFew,
  isOneAlone,
  likelyRange,
  longerRun,
  monthText,
  shownValue,
} from "./findingWords.ts";
import { stepOf } from "./messageOf.ts";
import { isHigher, latestOwn, placeText } from "./standWords.ts";

/**
 * All that a paper watches in one table: now, before, what the series says, England and councils like ours, and the range
 * in which the figure is likely to lie. Columns in which nothing would stand are left out.
 *
 * @param asAt ISO date of the report: figures of another day have theirs beside them
 * @throws {RangeError} if the catalogue has no such measure
 * @example
 * const on = (asAt) => figuresOf(care, { asAt }, { measures: [findMeasure("cla-number")] });
 * const found = findings([{ figures: yearEndsTo(source.asAt).flatMap(on) }]);
 * atAGlance(found, "2019-01-21").rows; // => [["Number of children we look after","315","313 (Mar 2018)","Up"]]
 */
export function atAGlance(found: readonly Finding[], asAt: string): ChartTable | null {
  if (found.length === 0) return null;
  const year = found.find(({ benchmark }) => benchmark !== undefined)?.benchmark?.against.figure.year;
  const columns: readonly (readonly [string, (finding: Finding) => string])[] = [
    [
      "What",
      ({ words, now }) => `${capitalised(words.about.replace(/^the /, ""))}${isOfMonth(now) ? ", by month" : ""}`,
    ],
    ["Now", ({ now }) => cellOf(now, now.periodEnd !== asAt)],
    ["Before", ({ before }) => (before === undefined ? none : cellOf(before, true))],
    ["What the figures say", verdictSince],
    [`England, March ${year ?? ""}`, ({ benchmark }) => othersCell(benchmark, "England")],
    [`Councils like ours, March ${year ?? ""}`, ({ benchmark }) => othersCell(benchmark, "neighbours")],
    ["Among others", standCell],
    ["Likely range", ({ now }) => rangeOf(now)],
  ];
  const filled = columns.filter(([, cell]) => found.some((finding) => cell(finding) !== none));
  return {
    caption: captionOf(found),
    columns: filled.map(([label]) => ({ label, kind: "text" })),
    rows: found.map((finding) => filled.map(([, cell]) => cell(finding))),
  };
}

function captionOf(found: readonly Finding[]): string {
  const isPlaced = found.some((finding) => placeText(finding) !== "");
  const isRanked = found.some((finding) => finding.polarity !== "none" && placeText(finding) !== "");
  const places = isPlaced
    ? ` A place among others is that of the published figure${isRanked ? "; 1st is the best" : ""}.`
    : "";
  const published = found.some((finding) => finding.published)
    ? " Earlier figures that the return does not reach back to are those that were published."
    : "";
  return `What this paper watches. A dash stands where there is no figure.${places}${published}`;
}

const none = "–";

/**
 * Where the council stands: its place where there may be one, else whether it is unlike others. Where that is not of the
 * figure beside it, by which figure.
 */
function standCell(finding: Finding): string {
  const place = placeText(finding);
  const stood = place === "" ? standWord(finding) : place;
  return stood === none ? none : `${stood}${byWhich(finding)}`;
}

function standWord(finding: Finding): string {
  if (finding.benchmark === undefined || finding.stand === "not known") return none;
  return finding.stand === "alike" ? "Similar" : isHigher(finding) ? "Above" : "Below";
}

function byWhich(finding: Finding): string {
  const { benchmark, now, standsBy } = finding;
  if (standsBy === "own") {
    const own = latestOwn(finding);
    return own === now || own.symbol !== "" ? "" : `, by our later ${shownValue(own)}`;
  }
  const { figure } = benchmark?.against ?? {};
  if (benchmark === undefined || figure === undefined || figure.symbol !== "") return "";
  const isShown =
    now.symbol === "" &&
    (now.periodEnd === `${figure.year}-03-31`
      ? roundsToPublished(now, figure.value, benchmark, figure.year)
      : now.value === figure.value);
  return isShown ? "" : `, by the published ${benchmarkText(benchmark, figure.value)}`;
}

function cellOf(figure: Figure, dated: boolean): string {
  const value =
    figure.symbol === "" ? `${shownValue(figure)}${countsOfFew(figure, fewForValue)}` : `[${figure.symbol}]`;
  return dated ? `${value} (${shortMonth(figure)})` : value;
}

/** "Sep 2018": so short that a row of the table has one line or two on paper. */
function shortMonth(figure: Figure): string {
  return monthText(figure).replace(/^(\p{L}{3})\p{L}*/u, "$1");
}

/**
 * The verdict on a series, with what the figure beside it does not tell: the day since when it has moved so, or the usual
 * figure that it is judged by.
 */
function verdictSince(finding: Finding): string {
  const { verdict, now } = finding;
  const { reason, direction } = verdict;
  const usual =
    reason.test === "control rules" && reason.rule !== "trend of 7" && direction !== "level" && now.symbol === ""
      ? `than the usual ${shownValue({ ...now, value: reason.mean })}`
      : "";
  const step = stepOf(finding);
  if (step === "better" || step === "worse") return `Perhaps ${step}`;
  if (usual === "" && (step !== undefined || isOneAlone(finding))) return "Not tested";
  const run = longerRun(finding);
  if (usual === "")
    return run === ""
      ? shortVerdict(verdict)
      : `${shortVerdict(verdict)} ${run}${hasTurned(finding) ? ", not of late" : ""}`;
  return `${beside[verdict.word] ?? shortVerdict(verdict)} ${usual}`;
}

/** A verdict as it stands before "than". */
const beside: Partial<Record<VerdictWord, string>> = { rising: "Higher", falling: "Lower" };

/**
 * The verdict on a series in two to four words.
 *
 * @example
 * const on = (asAt) => figuresOf(care, { asAt }, { measures: [findMeasure("cla-number")] });
 * const figures = yearEndsTo(source.asAt).flatMap(on);
 * figures.map(countCell); // => [246,268,274,284,303,313,315]
 * shortVerdict(verdictOf(figures, { polarity: "none" })); // => "Up"
 * shortVerdict(verdictOf(figures, { polarity: "lower-better" })); // => "Worse"
 */
export function shortVerdict({ word, sureness, reason }: SeriesVerdict): string {
  if (reason.test === "none") return notJudged[reason.because];
  const said = {
    concern: "worse",
    improving: "better",
    rising: "up",
    falling: "down",
    steady: "no clear change",
    "cannot tell": "not known",
  }[word];
  return capitalised(sureness === "perhaps" ? `perhaps ${said}` : said);
}

const notJudged = {
  "there is no figure": "Not known",
  "there is one figure alone": "One figure only",
  "the latest figure is not shown": "Not shown",
  "no difference between so few could be told from chance": "Too few to be sure",
  "how sure the figures are is not known": "Not tested",
} as const;

function othersCell(benchmark: Benchmark | undefined, kind: "England" | "neighbours"): string {
  const value = benchmark?.against.comparators.find((one) => one.with === kind)?.value;
  return benchmark === undefined || value === undefined ? none : benchmarkText(benchmark, value);
}

function rangeOf(figure: Figure): string {
  if (figure.symbol === "" && isOfTooFew(figure)) return figure.unit === "percent" ? "too few" : "too few to average";
  const range = likelyRange(figure);
  return range === undefined ? none : `${range.lower.replace(/%$/, "")} to ${range.upper}`;
}
