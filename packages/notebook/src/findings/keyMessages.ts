import { formatNumber } from "@lac-analytics/charts";
import { capitalised, listInWords } from "@lac-analytics/core";
import { benchmarkText } from "../benchmark/benchmarkText.ts";
import { counted } from "../words/counted.ts";
import type { Finding } from "./findings.ts";
import {
  changeClause,
  figureSentence,
  isHigher,
  isShort,
  othersSentence,
  shownValue,
  standSentence,
} from "./findingWords.ts";
import { type MessageKind, questionOf } from "./messageQuestions.ts";

/** A sentence or two that a member should know, with the word before it: "Worse", "Perhaps better", "Behind others". */
export interface Message {
  readonly kind: MessageKind;
  readonly lead: string;
  readonly text: string;
  /** what a member could ask because of it; blank where nothing */
  readonly question: string;
  /** what it is about, as the middle of a sentence has it; missing where a report back on it would say nothing */
  readonly about?: string;
  /** how much it stands out among its kind */
  readonly weight: number;
}

const fewest = 3;
const most = 6;
const mostConcerns = 3;
const mostImprovements = 2;
const concerns: readonly MessageKind[] = ["concern", "behind", "short of aim", "untested concern"];
const improvements: readonly MessageKind[] = ["improvement", "ahead"];

/** A change of a quarter stands out, tested or not. */
const muchChanged = 0.25;
/** A change of fewer children is as good as none. */
const fewestChanged = 5;

/**
 * What a member should know first: three to six messages, concerns before improvements before what held steady. Whatever
 * stands out can be among them, whether or not a change could be tested; that it could be chance is said and leaves
 * nothing out. One of them tells how the council stands among others, as far as anything is published.
 *
 * @param own messages that a paper has besides what its series say, such as what is projected
 */
export function keyMessages(found: readonly Finding[], own: readonly Message[] = []): readonly Message[] {
  const each = found.flatMap((finding) => messageOf(finding) ?? []);
  const told = [...own, ...each].toSorted((one, other) => other.weight - one.weight);
  const bad = told.filter(({ kind }) => concerns.includes(kind)).slice(0, mostConcerns);
  const good = told.filter(({ kind }) => improvements.includes(kind)).slice(0, mostImprovements);
  const unlike = told.filter(({ kind }) => kind === "unlike").slice(0, 1);
  const held = told.filter(({ kind }) => kind === "steady");
  const room = Math.max(1, most - bad.length - good.length - 2);
  const changed = told.filter(({ kind }) => kind === "change" || kind === "untested change");
  const neither = [...changed.slice(0, Math.max(0, room - unlike.length)), ...unlike];
  const beside = found.length === 0 ? [] : amongOthers(found, [...bad, ...good, ...neither]);
  const standing = [...bad, ...good, ...neither, ...held];
  const ending =
    found.length === 0 ? [] : [...nothingClear(found, bad, good), ...heldSteady(found, standing), ...beside];
  const alone = seenOnce(found, standing).slice(0, Math.max(0, most - standing.length - ending.length));
  const messages = [...bad, ...good, ...neither, ...alone, ...held];
  // what a paper has to say of others and of what did not change stands whatever else there is
  return [...messages.slice(0, Math.max(fewest, most - ending.length)), ...ending].slice(0, most);
}

/** Figures that have no earlier one beside them, with what England has. */
function seenOnce(found: readonly Finding[], told: readonly Message[]): readonly Message[] {
  return found
    .filter((finding) => finding.before === undefined && finding.now.symbol === "" && !isTold(finding, told))
    .toSorted((one, other) => wantsLooking(other) - wantsLooking(one))
    .map((finding) => ({
      kind: "now",
      lead: "Now",
      text: `${figureSentence(finding)}. ${othersSentence(finding)}`.trim(),
      question: questionOf("now", finding),
      weight: 0,
    }));
}

/** How much a figure alone wants looking at: one that others have too before others, and the further from perfect the more. */
function wantsLooking({ now, polarity, benchmark }: Finding): number {
  const others = benchmark === undefined ? 0 : 1000;
  if (now.symbol !== "" || polarity === "none") return others;
  if (now.unit !== "percent") return others + 1;
  return others + 1 + (polarity === "higher-better" ? 100 - now.value : now.value);
}

function isTold({ words }: Finding, told: readonly Message[]): boolean {
  const [before = "", after = ""] = words.says.split("{value}");
  return told.some(({ text }) =>
    text.toLowerCase().includes((before.length > after.length ? before : after).toLowerCase()),
  );
}

function messageOf(finding: Finding): Message | undefined {
  const { now, verdict, stand } = finding;
  const told = `${figureSentence(finding)}${changeClause(finding)}.`;
  const message = (kind: MessageKind, lead: string, text: string, weight: number): Message => ({
    kind,
    lead,
    text: text.trim(),
    question: questionOf(kind, finding),
    about: finding.words.about,
    weight,
  });
  const perhaps = verdict.sureness === "perhaps";
  const others = othersSentence(finding);
  if (verdict.word === "concern")
    return message("concern", perhaps ? "Perhaps worse" : "Worse", `${told} ${others}`, perhaps ? 80 : 100);
  if (stand === "behind") return standMessage(finding);
  if (isShort(finding) && finding.aim !== undefined) {
    const { name, value } = finding.aim;
    const lead = verdict.word === "improving" ? "Better, but short of the aim" : "Short of the aim";
    const aimed = `${formatNumber(value, Number.isInteger(value) ? 0 : 1)}${now.unit === "percent" ? "%" : ""}`;
    return message("short of aim", lead, `${told} ${capitalised(name)} is ${aimed}. ${others}`, 75);
  }
  if (verdict.word === "improving")
    return message("improvement", perhaps ? "Perhaps better" : "Better", `${told} ${others}`, perhaps ? 80 : 100);
  if (stand === "ahead") return standMessage(finding);
  if (isMuch(finding) && isForTheWorse(finding)) {
    return message("untested concern", untestedLead(finding), `${told} ${others}`, 50);
  }
  if (verdict.word === "rising" || verdict.word === "falling")
    return message("change", verdict.word === "rising" ? "Up" : "Down", `${told} ${others}`, perhaps ? 50 : 60);
  if (stand === "unlike") return standMessage(finding);
  if (isMuch(finding)) return message("untested change", untestedLead(finding), told, 30);
  return undefined;
}

/** How far from England, as what orders messages of one kind: nine at most, for 45 points or more. */
function distanceInPoints({ benchmark }: Finding): number {
  const england = benchmark?.against.comparators.find((one) => one.with === "England")?.value;
  const figure = benchmark?.against.figure;
  if (england === undefined || figure?.symbol !== "") return 0;
  return Math.min(9, Math.abs(figure.value - england) / 5);
}

/** Where the council stands by a figure on which it is unlike others. */
function standMessage(finding: Finding): Message {
  const kinds = { behind: "behind", ahead: "ahead", unlike: "unlike", alike: "steady", "not known": "steady" } as const;
  const kind = kinds[finding.stand];
  const standing = finding.benchmark?.against.standing;
  const isWorst = standing !== undefined && standing.rank === standing.ranked;
  const weights = { behind: isWorst ? 95 : 70, ahead: 60, unlike: 45, steady: 0 };
  const leads = {
    behind: "Behind others",
    ahead: "Ahead of others",
    unlike: isHigher(finding) ? "Above England" : "Below England",
    steady: "Against others",
  };
  return {
    kind,
    lead: leads[kind],
    text: standSentence(finding),
    question: questionOf(kind, finding),
    about: finding.words.about,
    weight: weights[kind] + (isWorst || kind === "unlike" ? 0 : distanceInPoints(finding)),
  };
}

function untestedLead({ verdict: { word, reason } }: Finding): string {
  if (word === "steady") return "Could be chance";
  return reason.test === "none" && reason.because === "how sure the figures are is not known"
    ? "Not tested"
    : "Too few to be sure";
}

function isMuch({ now, before }: Finding): boolean {
  if (now.symbol !== "" || before === undefined || before.value === 0) return false;
  const change = Math.abs(now.value - before.value);
  if (change / Math.abs(before.value) < muchChanged) return false;
  const [children, earlier] = [now.numerator, before.numerator];
  return children === undefined || earlier === undefined || Math.abs(children - earlier) >= fewestChanged;
}

function isForTheWorse({ now, before, polarity }: Finding): boolean {
  if (now.symbol !== "" || before === undefined || polarity === "none") return false;
  return now.value > before.value !== (polarity === "higher-better");
}

function nothingClear(
  found: readonly Finding[],
  bad: readonly Message[],
  good: readonly Message[],
): readonly Message[] {
  const compared = found.filter(({ verdict }) => verdict.reason.test !== "none").length;
  const missing = [...(good.length === 0 ? ["better"] : []), ...(bad.length === 0 ? ["worse"] : [])];
  if (missing.length === 0) return [];
  const text =
    compared === 0
      ? "No figure here could be tested against an earlier one."
      : `${missing.length === 2 ? "Nothing" : "Nothing else"} here got clearly ${listInWords(missing, "or")}, of ${counted(compared, "figure")} that could be tested.`;
  const lead = compared === 0 ? "Over time" : capitalised(listInWords(missing, "or"));
  return [
    {
      kind: "steady",
      lead,
      text: text.replace("Nothing else", "Nothing"),
      question: compared === 0 ? "When will there be earlier figures to hold these against?" : "",
      weight: 0,
    },
  ];
}

function heldSteady(found: readonly Finding[], told: readonly Message[]): readonly Message[] {
  const steady = found.filter((finding) => finding.verdict.word === "steady" && !isTold(finding, told));
  const [first] = steady;
  if (first === undefined) return [];
  const named = steady
    // one that is told of the year and of the month is told once
    .filter(({ words }, at) => steady.findIndex((one) => one.words.about === words.about) === at)
    .slice(0, 3)
    .flatMap(({ words, now }) => (now.symbol === "" ? [`${words.about} (${shownValue(now)})`] : []));
  return [
    {
      kind: "steady",
      lead: "No clear change",
      text: `${capitalised(listInWords(named))}.`,
      question: questionOf("steady", first),
      weight: 0,
    },
  ];
}

/**
 * How the council stands among others, where no message says that it stands out: the figures that are furthest from
 * England's, of those that are published for all councils.
 */
function amongOthers(found: readonly Finding[], told: readonly Message[]): readonly Message[] {
  const known = found.filter(({ stand }) => stand !== "not known");
  const apart = known.filter(({ stand }) => stand !== "alike");
  if (apart.some((finding) => isTold(finding, told))) return [];
  if (known.length > 0 && known.every((finding) => isTold(finding, told))) return [];
  if (apart.length > 0)
    return apart
      .map(standMessage)
      .toSorted((one, other) => other.weight - one.weight)
      .slice(0, 1);
  const named = known
    .flatMap((finding) => {
      const { benchmark, now, words } = finding;
      const england = benchmark?.against.comparators.find((one) => one.with === "England")?.value;
      if (benchmark === undefined || england === undefined) return [];
      const { figure } = benchmark.against;
      const own = figure.symbol === "" ? figure.value : now.symbol === "" ? now.value : undefined;
      if (own === undefined) return [];
      const value = figure.symbol === "" || now.symbol !== "" ? benchmarkText(benchmark, own) : shownValue(now);
      const distance = england === 0 ? 0 : Math.abs(own - england) / england;
      return [
        {
          distance,
          about: words.about,
          text: `${words.about} (${value}; England ${benchmarkText(benchmark, england)})`,
        },
      ];
    })
    .toSorted((one, other) => other.distance - one.distance)
    .slice(0, 3);
  const isWithheld = found.some(({ benchmark }) => benchmark !== undefined);
  const text =
    named.length > 0
      ? `None of ${counted(known.length, "figure")} stands out from other councils. Furthest from England: ${listInWords(named.map((one) => one.text))}.`
      : isWithheld
        ? "Our own published figures are not shown, as they rest on few children. England's stand in the table below."
        : "No figures of other councils are published for what this paper is about.";
  return [
    {
      kind: "steady",
      lead: "Against others",
      text: text.replace("None of one figure stands out", "The one figure that can be compared does not stand out"),
      question: named[0] === undefined ? "" : `Is it enough to be much like other councils on ${named[0].about}?`,
      weight: 0,
    },
  ];
}
