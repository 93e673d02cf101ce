import { capitalised, listInWords } from "@lac-analytics/core";
import type { Chart } from "../Chart.ts";
import type { AssumptionRange } from "../marks/divergingBars.ts";
import { divergingBars } from "../marks/divergingBars.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import { amountText } from "../words/amountText.ts";
import type { DatedWording } from "../words/DatedWording.ts";
import { datedId } from "../words/datedId.ts";
import { datedSubtitle } from "../words/datedSubtitle.ts";
import { midSentence } from "../words/midSentence.ts";

/**
 * A tornado: how far a projection would move if one assumption at a time were at its low or its high end, the one that
 * matters most at the top. The bar for the low end is white, for the high end dark.
 *
 * @param unit of the results, as a figure has it
 * @throws {RangeError} if there are no assumptions, or their bases differ
 * @example
 * tornado([{ assumption: "Take-up at 21", low: 203, high: 251, base: 230 }], "young people", { measure: "Young people", counted: "young people", place: "Rutland", source: "Scenario", when: "31 March 2021" }).title; // => "Most depends on take-up at 21: 203 to 251 young people, 230 expected"
 */
export function tornado(rows: readonly AssumptionRange[], unit: string, wording: DatedWording): Chart {
  const [first] = rows;
  if (first === undefined) throw new RangeError("tornado requires at least one assumption");
  const other = rows.find(({ base }) => base !== first.base);
  if (other !== undefined) {
    throw new RangeError(`tornado requires one base for all assumptions, got ${first.base} and ${other.base}`);
  }
  const ordered = rows.toSorted((a, b) => reach(b) - reach(a));
  const title = titleOf(ordered, unit, wording);
  const amount = (value: number) => amountText(value, unit);
  const listed = ordered.map(({ assumption, low, high }) => `${assumption} ${amount(low)} and ${amount(high)}`);
  const decimals = rows.every(({ low, high, base }) => [low, high, base].every(Number.isInteger)) ? 0 : 2;
  const number = (label: string) => ({ label, kind: "number", decimals }) as const;
  return {
    id: datedId("tornado", wording),
    title,
    subtitle: datedSubtitle(wording, [
      "One assumption at a time is at its low end (white) or its high end (dark), all others as expected.",
    ]),
    description: `Tornado chart. ${title}. With each assumption at its low and its high end: ${listed.join("; ")}.`,
    ...divergingBars(ordered, unit),
    table: captionedTable(
      wording,
      [
        { label: "Assumption", kind: "text" },
        { label: "Low end", kind: "text" },
        { label: "High end", kind: "text" },
        number(`${capitalised(unit)} at low end`),
        number(`${capitalised(unit)} as expected`),
        number(`${capitalised(unit)} at high end`),
      ],
      ordered.map(({ assumption, lowEnd, highEnd, low, base, high }) => {
        return [assumption, lowEnd ?? "[z]", highEnd ?? "[z]", low, base, high];
      }),
    ),
  };
}

/** Assumptions whose reach is at least this share of the longest matter as much as that: more is not known of ranges. */
const alike = 0.9;

/** From this reach on, ends are told in whole numbers. */
const wideInWhole = 5;

function titleOf(ordered: readonly AssumptionRange[], unit: string, { counted }: DatedWording): string {
  const [first] = ordered;
  if (first === undefined || reach(first) === 0) return `No assumption moves the number of ${counted}`;
  const leading = ordered.filter((each) => reach(each) >= alike * reach(first));
  const ends = leading.flatMap(({ low, high, base }) => [low, high, base]);
  // of people who differ by several nobody wants a tenth
  const isWhole = Math.max(...ends) - Math.min(...ends) >= wideInWhole;
  const [least, most] = [Math.min(...ends), Math.max(...ends)].map((value) => amountText(value, unit, isWhole));
  const names = leading.map(({ assumption }) => midSentence(assumption));
  const depends =
    names.length === 1
      ? `Most depends on ${names[0]}`
      : `${capitalised(listInWords(names))} matter about as much, each alone`;
  return `${depends}: ${least} to ${most} ${counted}, ${amountText(first.base, unit, isWhole)} expected`;
}

/** How far a result moves, from its least to its most. */
function reach({ low, high, base }: AssumptionRange): number {
  return Math.max(low, high, base) - Math.min(low, high, base);
}
