import { readFileSync } from "node:fs";

/** Every column of the files of the return. */
export const COLUMNS = [
  "CHILD",
  "SEX",
  "DOB",
  "ETHNIC",
  "UPN",
  "MOTHER",
  "MC_DOB",
  "DECOM",
  "RNE",
  "LS",
  "CIN",
  "PLACE",
  "PLACE_PROVIDER",
  "DEC",
  "REC",
  "REASON_PLACE_CHANGE",
  "HOME_POST",
  "PL_POST",
  "URN",
  "REVIEW",
  "REVIEW_CODE",
  "DUC",
  "SDQ_SCORE",
  "SDQ_REASON",
  "CONVICTED",
  "HEALTH_CHECK",
  "IMMUNISATIONS",
  "TEETH_CHECK",
  "HEALTH_ASSESSMENT",
  "SUBSTANCE_MISUSE",
  "INTERVENTION_RECEIVED",
  "INTERVENTION_OFFERED",
  "IN_TOUCH",
  "ACTIV",
  "ACCOM",
  "DATE_INT",
  "DATE_MATCH",
  "FOSTER_CARE",
  "NB_ADOPTR",
  "SEX_ADOPTR",
  "LS_ADOPTR",
  "DATE_PLACED",
  "DATE_PLACED_CEASED",
  "REASON_PLACED_CEASED",
  "PREV_PERM",
  "LA_PERM",
  "DATE_PERM",
  "MISSING",
  "MIS_START",
  "MIS_END",
] as const;

export type Column = (typeof COLUMNS)[number];

/** A row of a CSV file of the sample, by column name; a column that the file does not have is blank. */
export type SampleRow = Readonly<Record<Column, string>>;

/** The committed text of a file of the sample. */
export const committedText = (name: string): string =>
  readFileSync(new URL(`../../data-samples/${name}`, import.meta.url), "utf8");

/** The rows of a committed file of the return; the sample needs no quotes, so a split does. */
export const sampleRows = (name: string): SampleRow[] => {
  const [header = "", ...lines] = committedText(`return/${name}.csv`).trimEnd().split("\n");
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    const cell = (column: Column): string => cells[columns.indexOf(column)] ?? "";
    return Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) as SampleRow;
  });
};

/** DD/MM/YYYY as YYYY-MM-DD, which sorts and compares as text; blank stays blank. */
export const iso = (date: string): string =>
  date === "" ? "" : `${date.slice(6)}-${date.slice(3, 5)}-${date.slice(0, 2)}`;

/** A birthday as ISO text; 28 February in common years for 29 February. */
export const isoBirthday = (birth: string, age: number): string => {
  const year = Number(birth.slice(0, 4)) + age;
  return birth.endsWith("-02-29") && year % 4 !== 0 ? `${year}-02-28` : `${year}${birth.slice(4)}`;
};
