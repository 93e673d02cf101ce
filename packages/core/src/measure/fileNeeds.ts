import { childrenWithRow } from "../cohort/outcomeRow.ts";
import { addMonths } from "../return/addMonths.ts";
import type { Day } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { reportingYearOf } from "../return/reportingYear.ts";

/** Files that not every return has, and what is in them. */
const contents = {
  OC2: "outcomes of children looked after for twelve months or more",
  OC3: "care leavers",
  Reviews: "reviews",
  Missing: "missing incidents",
  SWEpisodes: "social workers",
} as const;

export type OptionalFile = keyof typeof contents;

/** What is needed for figures of a file to a day, as the end of a sentence, where that file of the day's reporting year was not read. */
export function fileNeeds(care: Return, file: OptionalFile, day: Day): string | undefined {
  if (childrenWithRow(care, file, day) > 0) return undefined;
  const after = addMonths(day, -12);
  if (datesIn(care, file)?.some((date) => date > after && date <= day) === true) return undefined;
  return `the file of ${contents[file]} (${file}) of the year ending 31 March ${reportingYearOf(day)}`;
}

/** The dates by which a file tells its time itself; undefined where it leaves that to the year of the return. */
function datesIn({ Reviews, Missing, SWEpisodes }: Return, file: OptionalFile): Int32Array | undefined {
  if (file === "Reviews") return Reviews.columns.REVIEW;
  if (file === "Missing") return Missing.columns.MIS_START;
  return file === "SWEpisodes" ? SWEpisodes.columns.SW_DECOM : undefined;
}
