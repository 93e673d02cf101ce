import { midSentence } from "@lac-analytics/charts";
import type { Finding } from "./findings.ts";
import { fewForValue, figureSentence, hasTurned } from "./findingWords.ts";
import type { MessageKind } from "./Message.ts";
import type { SeriesQuestions } from "./SeriesQuestions.ts";
import { besideName, isHigher, placeApart, testedValue } from "./standWords.ts";

/**
 * The question that a finding of a kind suggests to a member: of what is bad, a gap, a cost, or a clear change, and of what
 * goes well what keeps it so. Blank of what did not happen.
 */
export function questionOf(kind: MessageKind, finding: Finding): string {
  if (kind === "unlike" && isLikeNeighbours(finding)) return "";
  if (kind === "untested change" && !finding.now.unit.startsWith("pounds")) return "";
  if (kind === "now" && isOfFew(finding)) return ofEach(finding);
  if (kind === "now" && !isWanting(finding)) return "";
  if (kind === "steady") return "";
  return asked(kind, finding);
}

/** Whether a share is of so few children that each of them can be asked after. */
function isOfFew(finding: Finding): boolean {
  const { now, polarity } = finding;
  return (
    polarity !== "none" &&
    now.symbol === "" &&
    !isPerfect(finding) &&
    now.denominator !== undefined &&
    now.denominator <= fewForValue
  );
}

/** Its own question, since one child of few cannot be asked after in a meeting. */
function ofEach({ words, polarity, now }: Finding): string {
  const isOfOne = now.symbol === "" && (now.numerator ?? 0) <= 1;
  const own = words.asks?.[polarity === "higher-better" ? "less" : "more"];
  if (isOfOne && own !== undefined) return own;
  return `What happened in each of the few cases behind ${words.about}?`;
}

/** What could be asked of a finding that suggests no question, where too little else is to be asked; blank of what stood still. */
export function spareQuestionOf(kind: MessageKind, finding: Finding): string {
  if (questionOf(kind, finding) !== "") return "";
  const { polarity, now, words } = finding;
  if (kind !== "now" && kind !== "steady") return asked(kind, finding);
  if (polarity !== "none") return words.asks?.[polarity === "higher-better" ? "more" : "less"] ?? "";
  const way = lastWay(finding);
  return way === undefined || now.symbol !== "" ? "" : asked("untested change", finding);
}

/** Of a figure that goes one way and stands the other the question is of both, and not of either alone. */
function asked(kind: MessageKind, finding: Finding): string {
  const { words, polarity, verdict, now } = finding;
  const isPrice = now.unit.startsWith("pounds");
  // a turn that could be chance is not asked of
  const isTurned = kind === "over years" && hasTurned(finding);
  const isOfBoth =
    kind === "slipping" ||
    (isTurned && (polarity === "none" || verdict.word === "improving")) ||
    (kind === "change" && isAgainstStanding(finding) && !isPrice);
  const own = isOfBoth ? undefined : words.asks?.[sideOf(kind, finding)];
  return own ?? generalQuestion(kind, finding);
}

/** Which of its questions a figure raises: that of where there is more of it, or that of where there is less. */
function sideOf(kind: MessageKind, finding: Finding): keyof SeriesQuestions {
  const { polarity, verdict } = finding;
  // what is paid is asked by where it stands: what costs least is not to be brought down because it rose
  if (kind === "unlike" || isAgainstStanding(finding)) return standsHigher(finding) ? "more" : "less";
  if (kind === "untested change") return lastWay(finding) === "down" ? "less" : "more";
  if (polarity === "none") return verdict.direction === "down" ? "less" : "more";
  const isGood = kind === "improvement" || kind === "ahead" || (kind === "over years" && verdict.word === "improving");
  return isGood === (polarity === "higher-better") ? "more" : "less";
}

/** Which way the latest figure is from the one before; undefined where it is neither. */
function lastWay({ now, before }: Finding): "up" | "down" | undefined {
  if (now.symbol !== "" || before === undefined || now.value === before.value) return undefined;
  return now.value < before.value ? "down" : "up";
}

function standsHigher(finding: Finding): boolean {
  const end = placeApart(finding)?.end;
  return end === "highest" || (end === undefined && isHigher(finding));
}

/** Whether a figure of which no way is better goes up though it stands low, or down though it stands high. */
function isAgainstStanding(finding: Finding): boolean {
  const { polarity, stand, verdict } = finding;
  if (polarity !== "none" || stand !== "unlike") return false;
  return verdict.direction === (standsHigher(finding) ? "down" : "up");
}

/** What is asked of a series that has no questions of its own. */
function generalQuestion(kind: MessageKind, finding: Finding): string {
  const { words, aim } = finding;
  const { about } = words;
  const isItChance = `Is the change in ${about} only chance, and when will we know?`;
  const general: Readonly<Record<MessageKind, string>> = {
    concern: `What lies behind the change in ${about}, and who will put it right by when?`,
    behind: `What do councils that do better on ${about} do that we do not?`,
    "short of aim": `What will bring ${about} within ${aim?.name ?? "the aim"}, and when?`,
    "untested change": isItChance,
    "untested concern": isItChance,
    slipping: `What lies behind the change in ${about}, and what will keep us among the best?`,
    improvement: `What made the difference to ${about}, and will it last?`,
    ahead: "",
    change: changed(finding),
    "over years": overYears(finding),
    unlike: `Why are we ${whereUnlike(finding)} on ${about}, and is that what we want?`,
    now: isGoodEnough(finding),
    steady: "",
  };
  return general[kind];
}

/** Of what has gone one way for years and another of late, why the long way. */
function changed(finding: Finding): string {
  const { words, verdict } = finding;
  const way = verdict.direction === "down" ? "down" : "up";
  const isTurned = hasTurned(finding);
  const though = isAgainstStanding(finding) ? `, when we are ${whereUnlike(finding)},` : ",";
  if (!isTurned) return `Why did ${words.about} go ${way}${though} and do our plans allow for it?`;
  return `Why did ${words.about} go ${way} for years and not of late, and what do our plans expect?`;
}

function overYears(finding: Finding): string {
  const { about } = finding.words;
  if (finding.verdict.word === "concern") return `What lies behind the change in ${about} over the years?`;
  if (finding.verdict.word === "improving" && hasTurned(finding))
    return `Is the turn for the worse of late in ${about} only chance, and when will we know?`;
  return changed(finding);
}

/** Whether a figure of which nothing more is known leaves something to ask: it is neither perfect nor better than England's. */
function isWanting(finding: Finding): boolean {
  return finding.polarity !== "none" && !isPerfect(finding) && !isBetterThanEngland(finding);
}

function whereUnlike(finding: Finding): string {
  const apart = placeApart(finding);
  if (apart !== undefined) return `among the ${apart.end}`;
  return `so far ${isHigher(finding) ? "above" : "below"} ${besideName(finding)}`;
}

/** Whether councils like ours are as near to us as half of the way to England, on our side of it. */
function isLikeNeighbours(finding: Finding): boolean {
  const of = (kind: string) => finding.benchmark?.against.comparators.find((one) => one.with === kind)?.value;
  const [england, neighbours, own] = [of("England"), of("neighbours"), testedValue(finding)];
  if (england === undefined || neighbours === undefined || own === undefined || finding.beside === "neighbours")
    return false;
  return (own - england) * (neighbours - england) > 0 && Math.abs(own - neighbours) <= Math.abs(own - england) / 2;
}

function isBetterThanEngland({ now, polarity, benchmark }: Finding): boolean {
  const england = benchmark?.against.comparators.find((one) => one.with === "England")?.value;
  if (now.symbol !== "" || england === undefined) return false;
  return polarity === "lower-better" ? now.value < england : now.value > england;
}

function isGoodEnough({ words, now }: Finding): string {
  return `Is it good enough that ${midSentence(figureSentence({ words, now }))}?`;
}

/** By the counts where there are any: 199 of 200 are 100% in whole numbers. */
function isPerfect({ now, polarity }: Finding): boolean {
  if (now.symbol !== "") return false;
  const { value, unit, numerator, denominator } = now;
  return polarity === "lower-better" ? value === 0 : unit === "percent" && value === 100 && numerator === denominator;
}
