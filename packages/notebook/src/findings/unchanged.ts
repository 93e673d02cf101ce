import { capitalised, listInWords, type ShownFigure, type VerdictWord } from "@lac-analytics/core";
import { counted } from "../words/counted.ts";
import type { Finding } from "./findings.ts";
import { shownValue } from "./findingWords.ts";
import { besideEngland, isTold, mostNamed, valueSince } from "./listedFigure.ts";
import type { Message } from "./Message.ts";
import { isFarFromEngland } from "./messageOf.ts";
import { questionOf, spareQuestionOf } from "./messageQuestions.ts";

/**
 * What did not clearly get better or worse and what held steady, as one message: where none got worse, what went that way
 * at all, and so with better. Where messages tell of all that did clearly change, it is what is left.
 */
export function unchanged(found: readonly Finding[], messages: readonly Message[]): readonly Message[] {
  const steady = steadyBesides(found, messages);
  const none = nothingClear(found);
  const leaning = (none?.ways ?? []).map((way) => ({
    way,
    each: steady.filter((one) => leansTo(one) === way).slice(0, mostLeaning),
  }));
  const leaned = leaning.flatMap(({ each }) => each);
  const level = steady.filter((finding) => !leaned.includes(finding));
  const listed = level.slice(0, Math.max(0, mostNamed - leaned.length));
  const named = listInWords(listed.map(namedSteady));
  if (none === undefined && named === "") return [];
  const changed = found.filter(({ verdict }) => verdict.direction !== "level");
  const isApart = changed.length > 0 && changed.every((finding) => isTold(finding, messages));
  const lead = none?.lead ?? "No clear change";
  const rest =
    none === undefined
      ? isApart
        ? `The rest${level.length <= mostNamed ? ":" : ", for example"} ${named}.`
        : `${capitalised(named)}.`
      : named === ""
        ? ""
        : `No clear change: ${named}.`;
  const leanings = leaning.flatMap(({ way, each }) =>
    each.length === 0
      ? []
      : [`The ${way === "better" ? "right" : "wrong"} way, perhaps by chance: ${listInWords(each.map(namedLeaning))}.`],
  );
  const text = [none?.text ?? "", ...leanings, rest].filter((sentence) => sentence !== "").join(" ");
  // nobody asks of what is not told
  const told = [...leaned, ...listed];
  const asking = told.find((finding) => questionOf("now", finding) !== "");
  const about = (asking ?? told[0])?.words.about;
  const question = asking === undefined ? "" : questionOf("now", asking);
  const spare = none?.spare || told.map((finding) => spareQuestionOf("now", finding)).find((asked) => asked !== "");
  return [
    { kind: "steady", question, spare: spare ?? "", weight: 0, lead, text, ...(about !== undefined && { about }) },
  ];
}

/** So many figures are named that went one way, perhaps by chance. */
const mostLeaning = 2;

type Way = "better" | "worse";

interface NothingClear extends Pick<Message, "lead" | "text" | "spare"> {
  /** which ways no figure clearly went */
  readonly ways: readonly Way[];
}

/** Which of better and worse no figure got, of those of which one way is better. */
function nothingClear(found: readonly Finding[]): NothingClear | undefined {
  const tested = found.filter(({ verdict }) => verdict.reason.test !== "none");
  if (tested.length === 0)
    return {
      lead: "Over time",
      text: "No figure here could be tested against an earlier one.",
      spare: "When will there be earlier figures to hold these against?",
      ways: [],
    };
  // a number of children is tested too, and gets neither better nor worse
  const compared = tested.filter(({ polarity }) => polarity !== "none").length;
  const isFound = (word: VerdictWord): boolean => found.some(({ verdict }) => verdict.word === word);
  const ways: readonly Way[] = [
    ...(isFound("improving") ? [] : (["better"] as const)),
    ...(isFound("concern") ? [] : (["worse"] as const)),
  ];
  if (compared === 0 && found.some(({ polarity }) => polarity !== "none"))
    return { lead: "Better or worse", text: "No figure here could be judged.", ways: [] };
  if (ways.length === 0 || compared === 0) return undefined;
  return {
    lead: `Nothing got clearly ${listInWords(ways, "or")}`,
    text: `${capitalised(counted(compared, "figure"))} could be judged.`,
    ways: ways.toReversed(),
  };
}

/** The way in which a figure that did not clearly change is from the one before, as both are shown. */
function leansTo({ now, before, since, polarity }: Finding): Way | undefined {
  if (now.symbol !== "" || before === undefined || since !== undefined || polarity === "none") return undefined;
  if (now.value === before.value || shownValue(now) === shownValue(before)) return undefined;
  return now.value > before.value === (polarity === "higher-better") ? "better" : "worse";
}

/** What held steady, as far as no message tells it and it is not far from England's; one that is told of the year and of the month once. */
function steadyBesides(found: readonly Finding[], told: readonly Message[]): readonly Steady[] {
  const steady = found.filter(isSteady).filter((finding) => !isTold(finding, told) && !isFarFromEngland(finding));
  return steady.filter(({ words }, at) => steady.findIndex((one) => one.words.about === words.about) === at);
}

type Steady = Finding & { readonly now: ShownFigure };

function isSteady(finding: Finding): finding is Steady {
  return finding.verdict.word === "steady" && finding.now.symbol === "";
}

/** "immunisations (78.9%, before 80.1%; England 82%)" */
function namedLeaning(finding: Steady): string {
  const { before } = finding;
  return namedWith(finding, before === undefined ? "" : `, before ${shownValue(before)}`);
}

function namedSteady(finding: Steady): string {
  return namedWith(finding, "");
}

function namedWith({ words, now, since, benchmark }: Steady, earlier: string): string {
  return `${words.about} (${valueSince({ words, now, ...(since !== undefined && { since }) })}${earlier}${besideEngland(benchmark)})`;
}
