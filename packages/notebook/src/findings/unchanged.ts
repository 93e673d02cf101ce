import { capitalised, listInWords, type VerdictWord } from "@lac-analytics/core";
import { counted } from "../words/counted.ts";
import type { Finding } from "./findings.ts";
import { besideEngland, isTold, mostNamed, valueSince } from "./listedFigure.ts";
import type { Message } from "./Message.ts";
import { isFarFromEngland } from "./messageOf.ts";
import { questionOf } from "./messageQuestions.ts";

/**
 * What did not clearly get better or worse and what held steady, as one message. Where messages tell of all that did clearly
 * change, it is what is left.
 */
export function unchanged(found: readonly Finding[], told: readonly Message[]): readonly Message[] {
  const steady = steadyBesides(found, told);
  const named = listInWords(steady.slice(0, mostNamed).flatMap(namedSteady));
  const isAll = steady.length <= mostNamed;
  const changed = found.filter(({ verdict }) => verdict.direction !== "level");
  const isApart = changed.length > 0 && changed.every((finding) => isTold(finding, told));
  const none = nothingClear(found, isApart);
  if (none === undefined && named === "") return [];
  const question = none?.question || steady.map((finding) => questionOf("now", finding)).find((asked) => asked !== "");
  const message = { kind: "steady", question: question ?? "", weight: 0 } as const;
  const about = steady[0]?.words.about;
  const [lead, text] =
    none === undefined
      ? [
          "No clear change",
          isApart
            ? `Apart from these nothing clearly changed${isAll ? ":" : ", for example"} ${named}.`
            : `${capitalised(named)}.`,
        ]
      : named === ""
        ? [none.lead, none.text]
        : [
            none.lead,
            `${none.text.slice(0, -1)}${none.isOfAll ? (isAll ? ":" : ", among them") : ". No clear change:"} ${named}.`,
          ];
  return [{ ...message, lead, text, ...(about !== undefined && { about }) }];
}

interface NothingClear extends Pick<Message, "lead" | "text" | "question"> {
  /** whether what held steady is what it speaks of */
  readonly isOfAll: boolean;
}

/** Which of better and worse no figure got, of those of which one way is better. */
function nothingClear(found: readonly Finding[], isApart: boolean): NothingClear | undefined {
  const tested = found.filter(({ verdict }) => verdict.reason.test !== "none");
  if (tested.length === 0)
    return {
      lead: "Over time",
      text: "No figure here could be tested against an earlier one.",
      question: "When will there be earlier figures to hold these against?",
      isOfAll: false,
    };
  const compared = tested.filter(({ polarity }) => polarity !== "none").length;
  const isTold = (word: VerdictWord): boolean => found.some(({ verdict }) => verdict.word === word);
  const missing = [...(isTold("improving") ? [] : ["better"]), ...(isTold("concern") ? [] : ["worse"])];
  const isNeither = missing.length === 2;
  if (missing.length === 0 || compared === 0 || (isNeither && isApart)) return undefined;
  const ways = listInWords(missing, "or");
  // a number of children is tested too, and gets neither better nor worse
  const which = tested.length === compared ? "that could be tested" : "that could be judged for better or worse";
  const text =
    compared > 1
      ? `Of ${counted(compared, "figure")} ${which} none got clearly ${ways}.`
      : isNeither
        ? `The one figure here ${which} did not clearly change.`
        : `The one figure ${which} did not get ${ways}.`;
  return {
    lead: isNeither ? "Better or worse" : capitalised(ways),
    text,
    question: "",
    isOfAll: isNeither && tested.length === compared,
  };
}

/** What held steady, as far as no message tells it and it is not far from England's; one that is told of the year and of the month once. */
function steadyBesides(found: readonly Finding[], told: readonly Message[]): readonly Finding[] {
  const steady = found.filter(
    (finding) => finding.verdict.word === "steady" && !isTold(finding, told) && !isFarFromEngland(finding),
  );
  return steady.filter(({ words }, at) => steady.findIndex((one) => one.words.about === words.about) === at);
}

function namedSteady({ words, now, since, benchmark }: Finding): readonly string[] {
  return now.symbol === ""
    ? [
        `${words.about} (${valueSince({ words, now, ...(since !== undefined && { since }) })}${besideEngland(benchmark)})`,
      ]
    : [];
}
