import { firstPageAmong } from "./firstPage.ts";
import { concerning } from "./Message.ts";

/** What the first page of a report tells, for the paper over all reports. */
export interface FoundIn {
  /** its messages, with the words before them: those that say no more than that something is so only where there is no other */
  readonly found: readonly string[];
  /** how much the first of them wants looking at */
  readonly weight: number;
  /** what members are asked, the choice alone where they are given one, and how sure it is; blank where the report tells neither */
  readonly asked: string;
  readonly sure: string;
  readonly questions: readonly string[];
}

/**
 * What a report says first, for the paper over all reports, and how much it wants looking at.
 *
 * @example
 * const on = (asAt) => figuresOf(care, { asAt }, { measures: [findMeasure("cla-number")] });
 * const page = firstPage(source, { watched: [{ figures: yearEndsTo(source.asAt).flatMap(on) }] });
 * foundIn({ page }).found[0]; // => "Up: The council looked after 315 children, up from 246 in March 2013 and 313 on 31 March 2018."
 * foundIn({ children: 315 }); // => {"found":[],"weight":0,"asked":"","sure":"","questions":[]}
 */
export function foundIn(cells: Readonly<Record<string, unknown>>): FoundIn {
  const page = firstPageAmong(cells);
  const [first] = page?.messages ?? [];
  if (page === undefined || first === undefined) return { found: [], weight: 0, asked: "", sure: "", questions: [] };
  const { messages, asked, choice, sure, questions } = page;
  const telling = messages.filter(({ kind }) => kind !== "now");
  return {
    found: (telling.length === 0 ? messages : telling).map(({ lead, text }) => `${lead}: ${text}`),
    weight: (concerning.has(first.kind) ? 1000 : 0) + first.weight,
    asked: choice === "" ? asked : choice,
    sure,
    questions,
  };
}
