import { capitalised, groupedBy, listInWords } from "@lac-analytics/core";
import { counted, type Message, numberInWords } from "@lac-analytics/notebook";
import { type Judged, placeOf } from "./Judged.ts";

/**
 * What members should know of a paper: what cannot be true, what could not be checked, and that the rest holds.
 *
 * @param worst the figures that are furthest off, in words
 */
export function paperMessages(
  judged: readonly Judged[],
  internal: boolean,
  worst: readonly string[],
): readonly Message[] {
  const of = (verdict: Judged["verdict"]) => judged.filter((one) => one.verdict === verdict);
  const [wrong, unchecked, right] = [of("inconsistent"), of("not checkable"), of("consistent")];
  const items = [...groupedBy(wrong, ({ figure }) => placeOf(figure))];
  const [first] = wrong;
  const where = items.map(([place, figures]) => `${numberInWords(figures.length)} in ${place}`);
  const all = `of the ${counted(judged.length, "figure")} that the paper prints`;
  return [
    ...(first === undefined
      ? []
      : [
          {
            kind: "concern" as const,
            lead: "Cannot all be true",
            text: `${capitalised(numberInWords(wrong.length))} ${all} ${wrong.length === 1 ? "does" : "do"} not follow from the others${internal ? `: ${listInWords(where)}` : ""}.${worst.length === 0 ? "" : ` Furthest off: ${worst.join("; ")}.`}`,
            question: "Which of the figures are wrong, and does anything that we are to decide rest on them?",
            weight: 100,
          },
        ]),
    ...(unchecked.length === 0
      ? []
      : [
          {
            kind: "change" as const,
            lead: "Not checked",
            text: `${capitalised(numberInWords(unchecked.length))} ${all} could not be checked, as nothing else says what ${unchecked.length === 1 ? "it" : "they"} should be.`,
            question: "Where do the figures come from that nothing in the paper bears out?",
            weight: 50,
          },
        ]),
    ...(right.length === 0
      ? []
      : [
          {
            kind: "steady" as const,
            lead: "Holds",
            text: `${capitalised(numberInWords(right.length))} ${all} ${right.length === 1 ? "agrees" : "agree"} with the others.`,
            question: "",
            weight: 0,
          },
        ]),
    {
      kind: "steady",
      lead: "Not in this paper",
      text: "What got better or worse, and how the council stands to others: the other papers tell that.",
      question: "",
      weight: 0,
    },
  ];
}
