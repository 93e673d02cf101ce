/** What stands between two cells of a line. */
export type Delimiter = "," | "\t" | ";" | "|";

export const delimiters: readonly Delimiter[] = [",", "\t", ";", "|"];

/** The delimiter that the first line with any text has most often outside quotation marks; a comma where it has none. */
export function findDelimiter(text: string): Delimiter {
  const heading = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0].replace(/"[^"]*"/g, "") ?? "";
  const occurrences = (delimiter: Delimiter): number => heading.split(delimiter).length;
  return delimiters.reduce((best, next) => (occurrences(next) > occurrences(best) ? next : best));
}
