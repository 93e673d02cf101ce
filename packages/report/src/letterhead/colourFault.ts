import { contrast } from "@lac-analytics/charts";

const white = "#FFFFFF";

/** The least contrast with white of text, and of what is not text. Source: WCAG 2.2, 1.4.3 and 1.4.11. */
const least = { text: 4.5, marks: 3 } as const;

/**
 * What is wrong with a colour of charts, as the end of a sentence that begins with it; blank where nothing is.
 *
 * @param at its place among the council's colours, from 0: the first is that of links and is written on as well
 * @throws {RangeError} if it is not a hash and six hexadecimal digits
 * @example
 * colourFault("#12436D", 0); // => ""
 * colourFault("#FFDD00", 0); // => "is too pale: its contrast with white is 1.3, and the first colour, in which links are written, needs 4.5"
 */
export function colourFault(colour: string, at: number): string {
  const ratio = contrast(colour, white);
  const needed = at === 0 ? least.text : least.marks;
  if (ratio >= needed) return "";
  const use = at === 0 ? "the first colour, in which links are written," : "a colour of charts";
  return `is too pale: its contrast with white is ${Math.floor(ratio * 10) / 10}, and ${use} needs ${needed}`;
}
