import type { Loss } from "./Loss.ts";

/**
 * What was lost in reading, as the parts of a note: file and column, and in how many of how many rows.
 *
 * @example
 * lossesInWords([{ file: "Episodes", column: "REC", kind: "absent", lost: 89, of: 89, unknown: true }]); // => "Episodes has no column REC"
 */
export function lossesInWords(losses: readonly Loss[], say: SayCount = String): string {
  if (losses.length === 0) return "";
  const words = losses.map(
    (loss) => `${lossInWords(loss, say)}${loss.where === undefined ? "" : `, needed ${loss.where}`}`,
  );
  return [...new Set(words)].join("; ");
}

/**
 * What was lost so far that what rests on it is not known, in the same words.
 *
 * @example
 * const absent = { file: "Episodes", column: "REC", kind: "absent", lost: 89, of: 89, unknown: true };
 * const unread = { file: "Header", column: "UPN", kind: "unread", lost: 1, of: 900, unknown: false };
 * unknownInWords([absent, unread]); // => "Episodes has no column REC"
 */
export function unknownInWords(losses: readonly Loss[], say: SayCount = String): string {
  return lossesInWords(
    losses.filter(({ unknown }) => unknown),
    say,
  );
}

/** How it is said how many of how many there are; in the note of a figure, so that it can be left open. */
type SayCount = (howMany: string) => string;

function lossInWords({ file, column, kind, lost, of }: Loss, say: SayCount): string {
  const ofThem = say(`${withCommas(lost)} of ${withCommas(of)}`);
  switch (kind) {
    case "left-out":
      return `${file} was read without ${ofThem} rows ${column === "" ? "that could not be read" : `for want of ${column}`}`;
    case "children-not-in-header":
      return `in ${ofThem} rows of ${file} the child is not in the Header`;
    case "no-header-row":
      return `the Header has no row for ${ofThem} children`;
    case "unread":
      return `${column} of ${file} cannot be read in ${ofThem} rows`;
    case "absent":
      return `${file} has no column ${column}${lost === of ? "" : ` in ${ofThem} rows`}`;
    case "blank":
      return `${column} of ${file} is blank in ${lost === of ? "every row" : `${ofThem} rows, all of one file`}`;
  }
}

function withCommas(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
