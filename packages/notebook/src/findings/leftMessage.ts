import { capitalised, listInWords, type ShownFigure } from "@lac-analytics/core";
import { benchmarkText } from "../benchmark/benchmarkText.ts";
import type { Finding } from "./findings.ts";
import { aimText, monthText, shownValue, valueWithUnit } from "./findingWords.ts";
import { besideEngland, isTold, mostNamed, ofFew } from "./listedFigure.ts";
import type { Message, MessageKind } from "./Message.ts";

/** A finding and what a member should know of it. */
export interface Told {
  readonly finding: Finding;
  readonly message: Message;
}

/** What stands out and has no message of its own, what matters most first: the words before a list of such. */
const leads: readonly (readonly [lead: string, isOf: (told: Told) => boolean])[] = [
  ["worse", isChange("concern", "clear")],
  ["perhaps worse", isChange("concern", "perhaps")],
  ["better", isChange("improvement", "clear")],
  ["perhaps better", isChange("improvement", "perhaps")],
  ["worse than others", ofKind("behind")],
  ["better than others", ofKind("ahead")],
  ["short of the aim", ofKind("short of aim")],
  ["slipping", ofKind("slipping")],
  ["worse over the years", (told) => ofKind("over years")(told) && told.finding.verdict.word === "concern"],
  ["better over the years", (told) => ofKind("over years")(told) && told.finding.verdict.word === "improving"],
  ["unlike others", ofKind("unlike")],
  ["changed", ofKind("change")],
];

function ofKind(kind: MessageKind): (told: Told) => boolean {
  return ({ message }) => message.kind === kind;
}

function isChange(kind: MessageKind, sureness: "clear" | "perhaps"): (told: Told) => boolean {
  return (told) => ofKind(kind)(told) && (told.finding.verdict.sureness === "perhaps") === (sureness === "perhaps");
}

/** So many figures one message names, and so many of one kind where there are several. */
const mostLeft = 6;
const mostOfKind = 2;

/** What stands out and no message tells, each named in a few words, as one message. */
export function leftMessage(each: readonly Told[], told: readonly Message[]): readonly Message[] {
  const left = each
    .filter(({ finding }) => !isTold(finding, told))
    .toSorted((one, other) => other.message.weight - one.message.weight);
  const kinds = leads
    .map(([lead, isOf]) => ({ lead, named: left.filter(isOf) }))
    .filter(({ named }) => named.length > 0);
  const isOne = kinds.length === 1;
  const groups = kinds
    .map(({ lead, named }) => ({ lead, named: named.slice(0, isOne ? mostNamed : mostOfKind) }))
    .filter((_, at, all) => all.slice(0, at + 1).reduce((sum, { named }) => sum + named.length, 0) <= mostLeft);
  const [group] = groups;
  const first = group?.named[0]?.message;
  if (group === undefined || first === undefined) return [];
  const listed = ({ named }: typeof group): string => `${listInWords(named.map(nameOf))}.`;
  return [
    {
      kind: first.kind,
      lead: isOne ? `Also ${group.lead}` : "Also",
      text: isOne
        ? capitalised(listed(group))
        : groups.map((one) => `${capitalised(one.lead)}: ${listed(one)}`).join(" "),
      question: first.question,
      spare: first.spare ?? "",
      about: first.about ?? "",
      weight: 0,
    },
  ];
}

/** "visits to the dentist (96% in March 2018; England 84%)", "reviews on time (93.3%, before 95.4%)" */
function nameOf({ finding, message: { kind } }: Told): string {
  const { words, now, before, benchmark, standsBy, verdict, aim } = finding;
  const published = benchmark?.against.figure;
  if (["behind", "ahead", "unlike"].includes(kind) && benchmark !== undefined) {
    const isPublished = standsBy === "published" && published?.symbol === "";
    const value = isPublished
      ? `${benchmarkText(benchmark, published.value)}${words.unit === undefined ? "" : ` ${words.unit}`} in March ${published.year}`
      : ownValue(words, finding.since ?? now);
    return `${words.about} (${value}${besideEngland(benchmark)})`;
  }
  const month = now.symbol === "" && now.periodEnd < (finding.oldBefore ?? "") ? ` in ${monthText(now)}` : "";
  const began = verdict.reason.test === "trend" ? beganAt(finding, verdict.reason.since) : "";
  const earlier = before === undefined ? "" : `, before ${shownValue(before)}`;
  const aimed = kind === "short of aim" && aim !== undefined ? `, ${aim.name} ${aimText(finding)}` : "";
  return `${words.about} (${ownValue(words, now)}${month}${began === "" ? earlier : began}${aimed}${besideEngland(benchmark)})`;
}

function ownValue(words: Finding["words"], figure: Finding["now"] | ShownFigure): string {
  return figure.symbol === "" ? `${valueWithUnit({ words }, figure)}${ofFew(figure)}` : `[${figure.symbol}]`;
}

/** ", from 24% in March 2017" */
function beganAt({ series }: Finding, since: string): string {
  const figure = series.find(({ periodEnd }) => periodEnd === since);
  return figure?.symbol === "" ? `, from ${shownValue(figure)} in ${monthText(figure)}` : "";
}
