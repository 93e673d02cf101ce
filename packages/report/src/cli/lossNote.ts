import { longDate } from "@lac-analytics/charts";
import {
  coveredDays,
  type Day,
  isoFromDay,
  type Loss,
  lossesIn,
  lossesInWords,
  measures,
  type Return,
} from "@lac-analytics/core";
import { listInWords } from "../words/listInWords.ts";

/** The columns that the measures of the catalogue rest on, however they are broken down. */
const allColumns = [
  ...new Set(
    measures.flatMap(({ restsOn, outcomesRestOn = {}, breakdowns }) =>
      [restsOn, ...Object.values(outcomesRestOn), ...breakdowns.map((each) => each.restsOn)].flat(),
    ),
  ),
];

/**
 * What whoever reads a report must know before all else: what could not be read of the return, by file and column, or that
 * it cannot answer for the date of the report. Blank where it was read whole and can. For publication no number of rows is
 * named, since a file of a few rows has a few children.
 */
export function lossNote(care: Return, asAt: Day, internal: boolean): string {
  const lost = lossesIn(care, allColumns, { from: asAt, to: asAt });
  const notRead =
    lost.length === 0
      ? []
      : [
          `This return could not be read whole: ${internal ? lossesInWords(lost) : `lost, in part or in whole, are ${placesOf(lost)}`}.`,
          "What rests on it is marked [x], as not available, or falls short: do not use these figures until the return is mended.",
        ];
  return [...notRead, ...notCovered(care, asAt)].join(" ");
}

/** The files in which something was lost, and their columns, without any number. */
function placesOf(lost: readonly Loss[]): string {
  const places = lost.map(({ file, column, kind }) =>
    kind === "absent" || kind === "blank" || kind === "unread" ? `${column} of ${file}` : `rows of ${file}`,
  );
  return listInWords([...new Set(places)]);
}

function notCovered(care: Return, asAt: Day): readonly string[] {
  const { from, to, isSure } = coveredDays(care);
  if (!isSure || (asAt >= from && asAt <= to)) return [];
  const days = `${longDate(isoFromDay(from))} to ${longDate(isoFromDay(to))}`;
  return [
    `This return is of ${days} and cannot answer for ${longDate(isoFromDay(asAt))}: its figures of that day are not available.`,
  ];
}
