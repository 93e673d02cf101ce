import { capitalised, listInWords, type ShownFigure } from "@lac-analytics/core";
import { benchmarkText } from "../benchmark/benchmarkText.ts";
import { counted } from "../words/counted.ts";
import { askingOfThoseAlone } from "./askingOfThoseAlone.ts";
import type { Finding } from "./findings.ts";
import { changeClause, figureSentence, shownValue, valueWithUnit } from "./findingWords.ts";
import { headMessage } from "./headMessage.ts";
import { leftMessage, type Told } from "./leftMessage.ts";
import { besideEngland, isTold, mostNamed, ofFew } from "./listedFigure.ts";
import { concerning, type Message, type MessageKind } from "./Message.ts";
import { isFarFromEngland, messageOf, standMessage, untestedLead } from "./messageOf.ts";
import { questionOf, spareQuestionOf } from "./messageQuestions.ts";
import { latestOwn, othersSentence } from "./standWords.ts";
import { unchanged } from "./unchanged.ts";
import { withBetterOrWorse } from "./withBetterOrWorse.ts";

const fewest = 3;
const most = 6;
const mostConcerns = 3;
const mostImprovements = 2;
const mostUnlike = 2;
const improvements: readonly MessageKind[] = ["improvement", "ahead"];

/**
 * What a member should know first: three to six messages, concerns before improvements before what held steady. Whatever
 * stands out can be among them, whether or not a change could be tested; that it could be chance is said and leaves
 * nothing out. One of them tells how the council stands among others, as far as anything is published.
 *
 * @param own messages that a paper has besides what its series say, such as what is projected
 * @param isComparedElsewhere whether another paper of the pack compares the council with others
 * @example
 * const on = (asAt) => figuresOf(care, { asAt }, { measures: [findMeasure("three-placements-year")] });
 * const found = findings([{ figures: yearEndsTo(source.asAt).flatMap(on) }], publishedBenchmarks(source));
 * keyMessages(found)[0].lead; // => "Against others"
 */
export function keyMessages(
  found: readonly Finding[],
  own: readonly Message[] = [],
  isComparedElsewhere = false,
): readonly Message[] {
  const heading = headMessage(found.filter(({ heads }) => heads));
  const rest = found.filter(({ heads }) => !heads);
  const each = rest.flatMap((finding): readonly Told[] => {
    const message = messageOf(finding);
    return message === undefined ? [] : [{ finding, message }];
  });
  const told = [...own, ...each.map(({ message }) => message)].toSorted((one, other) => other.weight - one.weight);
  const lasting = each.flatMap(({ finding: { verdict }, message }) =>
    message.kind === "over years" && verdict.word === "concern" ? [message] : [],
  );
  const bad = [...told.filter(({ kind }) => concerning.has(kind)), ...lasting].slice(0, mostConcerns);
  const good = told.filter(({ kind }) => improvements.includes(kind)).slice(0, mostImprovements);
  const slipping = told.filter(({ kind }) => kind === "slipping").slice(0, 1);
  const unlike = told.filter(({ kind }) => kind === "unlike").slice(0, mostUnlike);
  const held = told.filter(({ kind }) => kind === "steady");
  const room = Math.max(1, most - heading.length - bad.length - slipping.length - good.length - 2);
  const changed = told.filter(
    (message) => ["change", "over years", "untested change"].includes(message.kind) && !lasting.includes(message),
  );
  const neither = [...changed.slice(0, Math.max(0, room - unlike.length)), ...unlike];
  const standing = [...heading, ...bad, ...slipping, ...good, ...neither, ...held];
  const once = seenOnce(rest, standing);
  // only where there is room for it beside what is left and what did not change
  const isAmongOthers = once
    .slice(0, Math.max(0, most - standing.length - 2))
    .some(({ lead }) => lead === noDifference);
  const others = [...slipping, ...good];
  const beside =
    found.length === 0 || isAmongOthers
      ? []
      : amongOthers(found, [...heading, ...bad, ...others, ...neither], isComparedElsewhere);
  const ordered = [...heading, ...inOrder({ bad, others, neither })];
  const keptOf = (spare: number) => ordered.slice(0, Math.max(fewest, most - 1 - Math.min(1, held.length) - spare));
  const isLeft = leftMessage(each, keptOf(beside.length)).length > 0;
  const kept = keptOf(beside.length + (isLeft ? 1 : 0));
  const left = isLeft ? leftMessage(each, kept) : [];
  const still = found.length === 0 ? [] : unchanged(rest, [...kept, ...left, ...held, ...beside]);
  const ending = [...left, ...still, ...beside.filter(({ about }) => !isNamedIn([...left, ...still], about))];
  const alone = once.slice(0, Math.max(0, most - standing.length - ending.length));
  // what a paper has to say of others and of what did not change stands whatever else there is
  const messages = [...kept, ...held, ...alone].slice(0, Math.max(fewest, most - ending.length));
  const page = askingOfThoseAlone(found, [...messages, ...ending].slice(0, most));
  return withBetterOrWorse(found, page, most);
}

/** Where no concern is sure, what did change comes before what may be chance; what no longer goes on heads no list. */
function inOrder({
  bad,
  others,
  neither,
}: Readonly<Record<"bad" | "others" | "neither", readonly Message[]>>): readonly Message[] {
  const isSure = bad.some(({ kind }) => kind !== "untested concern" && kind !== "over years");
  const [changes, overYears] = (["change", "over years"] as const).map((kind) =>
    neither.filter((message) => message.kind === kind),
  );
  const rest = neither.filter(({ kind }) => kind !== "change" && kind !== "over years");
  const firsts = isSure ? [...bad, ...others, ...(changes ?? [])] : [...(changes ?? []), ...bad, ...others];
  return [...firsts, ...rest, ...(overYears ?? [])];
}

/**
 * Figures that no message tells, and of which no series says anything: one message for those that are much like others'
 * and one for each reason why the rest cannot be judged. One alone is told with what it was and what England has.
 */
function seenOnce(found: readonly Finding[], told: readonly Message[]): readonly Message[] {
  const each = found
    .filter(isUnjudged)
    .filter((finding) => !isTold(finding, told) && !isFarFromEngland(finding))
    .toSorted((one, other) => wantsLooking(other) - wantsLooking(one));
  const leads = [...new Set(each.map(onceLead))].toSorted(
    (one, other) => Number(other === fewerThanHalf) - Number(one === fewerThanHalf),
  );
  return leads.flatMap((lead): readonly Message[] => {
    const group = each.filter((finding) => onceLead(finding) === lead).slice(0, mostNamed);
    const [first, second] = group;
    if (first === undefined) return [];
    const text =
      second === undefined
        ? // how it stands to others is said by the lead alone
          `${figureSentence(first)}${changeClause(first)}. ${othersSentence({ ...first, stand: "not known" })}`.trim()
        : `${capitalised(listInWords(group.map(namedWithEngland)))}.`;
    const asking = group.find((finding) => questionOf("now", finding) !== "") ?? first;
    const spare = group.map((finding) => spareQuestionOf("now", finding)).find((asked) => asked !== "") ?? "";
    const { about } = asking.words;
    return [{ kind: "now", lead, text, question: questionOf("now", asking), spare, about, weight: 0 }];
  });
}

/** Whether a list names what a message is about. */
function isNamedIn(lists: readonly Message[], about: string | undefined): boolean {
  return about !== undefined && lists.some(({ text }) => text.toLowerCase().includes(`${about.toLowerCase()} (`));
}

/** What is said of figures that are published for others too, of which none stands out. */
const noDifference = "No clear difference from others";

function onceLead(finding: Finding): string {
  if (finding.stand === "alike") return noDifference;
  if (finding.before !== undefined) return untestedLead(finding);
  return isOfFewerThanHalf(finding) ? fewerThanHalf : "No earlier figure";
}

const fewerThanHalf = "Fewer than half";

/** Whether a share that is to be high is clearly of fewer than half, which wants looking at whatever it was before; not where it is so in England. */
function isOfFewerThanHalf({ now, polarity, benchmark }: Finding): boolean {
  if (now.symbol !== "" || now.unit !== "percent" || polarity !== "higher-better") return false;
  const england = benchmark?.against.comparators.find((one) => one.with === "England")?.value ?? 50;
  return (now.upper ?? now.value) < 50 && england >= 50;
}

/** "special guardianship (10.0%; England 12%)" */
function namedWithEngland({ words, now, benchmark, before }: Unjudged): string {
  const others = besideEngland(benchmark);
  const earlier = before === undefined || others !== "" ? "" : `; before ${shownValue(before)}`;
  return `${words.about} (${valueWithUnit({ words }, now)}${ofFew(now)}${others}${earlier})`;
}

/** A finding whose latest figure is shown, and of which its series says nothing. */
type Unjudged = Finding & { readonly now: ShownFigure };

function isUnjudged(finding: Finding): finding is Unjudged {
  const { now, before, verdict } = finding;
  return now.symbol === "" && (before === undefined || verdict.word === "cannot tell");
}

/** How much a figure alone wants looking at: one that others have too before others, and the further from perfect the more. */
function wantsLooking({ now, polarity, benchmark }: Finding): number {
  const others = benchmark === undefined ? 0 : 1000;
  if (now.symbol !== "" || polarity === "none") return others;
  if (now.unit !== "percent") return others + 1;
  return others + 1 + (polarity === "higher-better" ? 100 - now.value : now.value);
}

/**
 * How the council stands among others, where no message says that it stands out: the figures that are furthest from
 * England's, of those that are published for all councils.
 */
function amongOthers(
  found: readonly Finding[],
  told: readonly Message[],
  isComparedElsewhere: boolean,
): readonly Message[] {
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
      const { benchmark, words, standsBy } = finding;
      const england = benchmark?.against.comparators.find((one) => one.with === "England")?.value;
      if (benchmark === undefined || england === undefined) return [];
      const { figure } = benchmark.against;
      const later = standsBy === "own" || figure.symbol !== "" ? latestOwn(finding) : undefined;
      const shown = later?.symbol === "" ? later : figure;
      if (shown.symbol !== "") return [];
      const own = shown.value;
      const value = later?.symbol === "" ? shownValue(later) : benchmarkText(benchmark, own);
      const distance = england === 0 ? 0 : Math.abs(own - england) / england;
      return [
        {
          distance,
          about: words.about,
          text: `${words.about} (${value}; England ${benchmarkText(benchmark, england)})`,
        },
      ];
    })
    .filter(({ distance }) => distance > 0)
    .toSorted((one, other) => other.distance - one.distance)
    .slice(0, mostNamed);
  const isWithheld = found.some(({ benchmark }) => benchmark !== undefined);
  const [only] = known.length === 1 ? known : [];
  const text =
    only !== undefined
      ? `We are much like other councils on ${named[0]?.text ?? only.words.about}. Nothing else here is counted as others count it.`
      : known.length > 0
        ? `None of ${counted(known.length, "figure")} stands out from other councils${named.length === 0 ? "" : `. Furthest from England: ${listInWords(named.map((one) => one.text))}`}.`
        : isWithheld
          ? "Our own published figures are not shown, as they rest on few children. England's stand in the table below."
          : isComparedElsewhere
            ? "We were given no figures of other councils on what this paper is about."
            : "No figures of other councils were given.";
  return [
    {
      kind: "steady",
      lead: "Against others",
      text,
      question: "",
      weight: 0,
      ...(only !== undefined && { about: only.words.about }),
    },
  ];
}
