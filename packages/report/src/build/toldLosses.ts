import { type Loss, listInWords, lossesInWords } from "@lac-analytics/core";

/** What was lost in reading, by file and column. For publication no number of rows is named, since a file of a few rows has a few children. */
export function toldLosses(lost: readonly Loss[], internal: boolean): string {
  return internal ? lossesInWords(lost) : `lost, in part or in whole, are ${placesOf(lost)}`;
}

function placesOf(lost: readonly Loss[]): string {
  const places = lost.map(({ file, column, kind }) =>
    kind === "absent" || kind === "blank" || kind === "unread" ? `${column} of ${file}` : `rows of ${file}`,
  );
  return listInWords([...new Set(places)]);
}
