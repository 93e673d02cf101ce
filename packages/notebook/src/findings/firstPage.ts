import type { ChartTable } from "@lac-analytics/charts";
import { addMonths, type Figure, isoFromDay } from "@lac-analytics/core";
import { roundHalfAway } from "@lac-analytics/core/stats";
import { costOfCare } from "../source/costOfCare.ts";
import type { SourceFacts } from "../source/NotebookSource.ts";
import { publishedBenchmarks } from "../source/publishedBenchmarks.ts";
import { counted } from "../words/counted.ts";
import { atAGlance } from "./atAGlance.ts";
import { type Finding, findings, nothingPublished, type WatchedSeries } from "./findings.ts";
import { likelyRange, overPeriod, shownValue, valueWithUnit } from "./findingWords.ts";
import { keyMessages } from "./keyMessages.ts";
import type { Message } from "./Message.ts";
import { publishedOnly } from "./publishedOnly.ts";
import { questionsFor } from "./questionsFor.ts";
import { reportBack } from "./reportBack.ts";
import { latestOwn } from "./standWords.ts";

/** What stands on the first page of a paper, before all else. */
export interface FirstPage {
  readonly kind: "first page";
  readonly messages: readonly Message[];
  readonly questions: readonly string[];
  readonly glance: ChartTable | null;
  /** what the panel is asked to do; blank where nothing is asked */
  readonly asked: string;
  /** between what they choose and what that costs, whatever else is asked; blank where nothing with a price is to be chosen */
  readonly choice: string;
  /** what it costs, or that the paper gives no cost; blank where the paper has nothing to tell */
  readonly cost: string;
  /** how sure what it says is: the likely range of the first figure that has one, and what its words mean; blank where no figure is watched */
  readonly sure: string;
  /** of when its figures are, beside the date of the report: "health in the year to 31 March 2025"; blank where all are of that date */
  readonly time: string;
  readonly found: readonly Finding[];
}

/** What a paper puts on its first page. */
export interface FirstPageOptions {
  readonly watched: readonly WatchedSeries[];
  /** messages that rest on the return, besides what is watched */
  readonly own?: readonly Message[];
  /** messages that rest on other files alone, and stand whatever the return is worth */
  readonly elsewhere?: readonly Message[];
  readonly asked?: string;
  readonly choice?: string;
  readonly cost?: string;
  readonly time?: string;
  /** how sure its messages are that rest on no figure that it watches */
  readonly sure?: string;
}

const noCost = "No money is asked for.";

/**
 * The first page of a paper: key messages, questions, and a table of all that is watched, beside what is published of others.
 * Where the return does not match what was published, it tells published figures alone, asks first why that is, and has
 * members decide nothing by the paper, unless nothing in it rests on the return.
 *
 * @throws {InputError} if a file of published figures cannot be read
 * @throws {RangeError} if the catalogue has no such measure
 * @example
 * const on = (asAt) => figuresOf(care, { asAt }, { measures: [findMeasure("cla-number")] });
 * const watched = [{ figures: yearEndsTo(source.asAt).flatMap(on) }];
 * firstPage(source, { watched }).messages[0].text; // => "The council looked after 315 children, up from 246 in March 2013 and 313 on 31 March 2018."
 * firstPage(source, { watched, asked: "Members note this." }).asked; // => "Members note this. No decision is asked for: nothing on this page is clearly worse than before or than elsewhere."
 */
export function firstPage(
  source: Pick<SourceFacts, "asAt" | "authority" | "internal" | "table" | "mismatch">,
  options: FirstPageOptions,
): FirstPage {
  const {
    elsewhere = [],
    own = [],
    watched,
    asked = "",
    choice = "",
    cost = "",
    time = "",
    sure = "",
  } = source.mismatch === undefined ? options : withoutReturn(source, options);
  const published = watched.length === 0 ? nothingPublished : publishedBenchmarks(source);
  const told = findings(watched, published);
  const oldBefore = isoFromDay(addMonths(source.asAt, -monthsOfNow));
  const dated = time === "" ? told.map((finding) => ({ ...finding, oldBefore })) : told;
  const found = source.internal ? dated : dated.map(inWholePercent);
  const others = published.rows.length > 0;
  const messages = messagesOr(source, options, keyMessages(found, [...elsewhere, ...own], others));
  const glance = atAGlance(found, isoFromDay(source.asAt));
  const isWhole = asked === "" || choice !== "";
  const decided = isWhole ? asked : `${asked} ${reportBack(messages, asked)}`.trim();
  const tells = messages.length > 0 || glance !== null;
  return {
    kind: "first page",
    messages,
    questions: questionsFor(messages, source.mismatch?.question),
    glance,
    asked: decided,
    choice,
    cost: cost === "" && tells ? noCost : cost,
    sure: glance === null || source.mismatch !== undefined ? sure : `${sure} ${howSure(messages, found)}`.trim(),
    time,
    found,
  };
}

/** What is called what, as a member may rely on it. */
function saidWhere(messages: readonly Message[]): string {
  const isDoubted = messages.some(({ lead, text }) => /\bperhaps\b/i.test(`${lead} ${text}`));
  return `Only what chance would seldom explain is called worse or better.${isDoubted ? " We say perhaps where it could not be tested." : ""}`;
}

/** What a paper puts on its first page where nobody can be sure of the return: nothing that was counted in it. */
function withoutReturn(source: Parameters<typeof firstPage>[0], options: FirstPageOptions): FirstPageOptions {
  const { watched, own = [], elsewhere = [], asked = "", cost = "", sure = "" } = options;
  const stands = { elsewhere, cost: cost === "" ? "" : costOfCare(source) };
  // a check of what was given proves the mismatch, or has nothing to do with it
  if (watched.length + own.length === 0) return { ...stands, watched, asked, sure };
  const published = publishedOnly(watched, watched.length === 0 ? nothingPublished : publishedBenchmarks(source));
  const isPublished = published.some(({ figures }) => figures.some(({ symbol }) => symbol === ""));
  return {
    ...stands,
    watched: published,
    asked: isPublished ? sentBack : sentBackWhole,
    sure: isPublished ? `${publishedHold} ${doubt}` : doubt,
  };
}

const sentBack =
  "Members are asked to take the published figures on this page as they are, and to send the rest of the paper back until the return matches them or it is known why it does not.";

const sentBackWhole =
  "Members are asked to send this paper back until the return matches what was published, or it is known why it does not.";

const publishedHold = "The figures on this page are those that were published, and hold.";

const doubt = "Nobody can be sure of any figure that comes from this return, as it does not match what was published.";

/** What is said where nothing of a paper was published and its return cannot be relied on. */
function messagesOr(
  { mismatch }: Pick<SourceFacts, "mismatch">,
  { watched, own }: FirstPageOptions,
  messages: readonly Message[],
): readonly Message[] {
  if (mismatch === undefined || messages.length > 0 || keyMessages(findings(watched), own).length === 0)
    return messages;
  const text = "All figures of this paper come from the return, which does not match what was published.";
  return [{ kind: "now", lead: "Nothing to rely on", text, question: "", weight: 0 }];
}

function howSure(messages: readonly Message[], found: readonly Finding[]): string {
  const said = saidWhere(messages);
  const told = messages.flatMap(({ about }) => found.find(({ words }) => words.about === about) ?? []);
  const [first] = told.flatMap((finding, at) => {
    const own = latestOwn(finding);
    const range = isVague(own) ? undefined : likelyRange(own);
    if (own.symbol !== "" || range === undefined) return [];
    return [{ at, about: finding.words.about, own, value: valueWithUnit(finding, own), range }];
  });
  if (first !== undefined)
    return `${
      told
        .slice(0, first.at)
        .map(withoutRange)
        .find((said) => said !== "") ?? ""
    }The true figure for ${first.about} (${first.value} here${overPeriod(first.own, first.about)}) is likely to lie between ${first.range.lower} and ${first.range.upper}; such a range is right 19 times in 20.${oneMore(first.own)} ${said}`;
  const [few] = told.flatMap((finding) => {
    const own = latestOwn(finding);
    const more = own.symbol === "" ? oneMore(own) : "";
    return own.symbol !== "" || more === ""
      ? []
      : [`Of ${finding.words.about} (${shownValue(own)}) little can be told:${more.toLowerCase()} `];
  });
  return `${few ?? ""}${said}${few === undefined ? " A likely range holds the true figure 19 times in 20." : ""}`;
}

/** That what is told before all else has no range, where another's stands in its place. */
function withoutRange(finding: Finding): string {
  const own = latestOwn(finding);
  // what is counted in full has no other true figure
  const isCounted = !["percent", "days", "weeks"].includes(own.unit);
  if (isCounted || own.symbol !== "" || own.lower !== undefined) return "";
  return `Of ${finding.words.about} (${valueWithUnit(finding, own)}) no range is known. `;
}

/** A share of fewer moves by two points or more with one of them; of one or two it is no share to speak of. */
const fewShared = 50;
const fewestShared = 3;

/** By how much one of few moves a share; blank of many. */
function oneMore({ unit, denominator, numerator }: Figure): string {
  if (unit !== "percent" || denominator === undefined || denominator < fewestShared || denominator >= fewShared)
    return "";
  const one = numerator === denominator ? "One fewer" : numerator === 0 ? "One more" : "One more or one fewer";
  return ` ${one} would move it by ${counted(roundHalfAway(100 / denominator, 1), "point")}.`;
}

/** Whether the likely range of a figure is twice as wide as the figure itself, which tells nobody how sure it is. */
function isVague(figure: Figure): boolean {
  if (figure.symbol !== "" || figure.lower === undefined || figure.upper === undefined) return false;
  return figure.upper - figure.lower > 2 * figure.value;
}

/** More than so many months before the paper a figure is of another time, and a sentence says of which. */
const monthsOfNow = 3;

/** A finding as a version for publication has it, whose percentages are whole wherever they stand. */
function inWholePercent({ before, since, ...finding }: Finding): Finding {
  const [earlier, later] = [before, since].map((figure) => figure && whole(figure));
  return {
    ...finding,
    now: whole(finding.now),
    series: finding.series.map(whole),
    ...(earlier?.symbol === "" && { before: earlier }),
    ...(later?.symbol === "" && { since: later }),
  };
}

/** As `publishFigure` rounds: low (`k`) where it rounds to nought but is not. */
function whole(figure: Figure): Figure {
  if (figure.symbol !== "" || figure.unit !== "percent") return figure;
  const { value, lower, upper, ...rest } = figure;
  const rounded = roundHalfAway(value, 1);
  if (rounded === 0 && value !== 0) return { ...rest, symbol: "k" };
  return {
    ...figure,
    value: rounded,
    ...(lower !== undefined && { lower: roundHalfAway(lower, 1) }),
    ...(upper !== undefined && { upper: roundHalfAway(upper, 1) }),
  };
}

/**
 * The first page among the cells of a notebook, where it has one.
 *
 * @example
 * const page = firstPage(source, { watched: [], cost: "It costs nothing." });
 * firstPageAmong({ children: 315, firstPage: page }).cost; // => "It costs nothing."
 */
export function firstPageAmong(cells: Readonly<Record<string, unknown>>): FirstPage | undefined {
  return Object.values(cells).find(isFirstPage);
}

function isFirstPage(value: unknown): value is FirstPage {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "first page";
}
