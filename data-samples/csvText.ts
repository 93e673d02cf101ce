/** The columns of the SSDA903 files of the return for 2018-19, in the order of the Department for Education. */
export const COLUMNS: Readonly<Record<FileName, readonly string[]>> = {
  Header: ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
  Episodes: [
    "CHILD",
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
  ],
  Reviews: ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
  UASC: ["CHILD", "SEX", "DOB", "DUC"],
  OC2: [
    "CHILD",
    "DOB",
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
  ],
  OC3: ["CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"],
  AD1: ["CHILD", "DOB", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"],
  PlacedAdoption: ["CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
  PrevPerm: ["CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"],
  Missing: ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"],
};

export type FileName =
  | "Header"
  | "Episodes"
  | "Reviews"
  | "UASC"
  | "OC2"
  | "OC3"
  | "AD1"
  | "PlacedAdoption"
  | "PrevPerm"
  | "Missing";

/** Rows of one file; every row has a cell for each of its columns. */
export type Rows = readonly (readonly string[])[];

/** A CSV file's text: a header row, then the rows, none of whose cells needs quotes. */
export const csvText = (columns: readonly string[], rows: Rows): string => {
  for (const row of rows) {
    if (row.length !== columns.length)
      throw new RangeError(`A row has ${row.length} cells for ${columns.length} columns.`);
    if (row.some((cell) => /[",\r\n]/.test(cell))) throw new RangeError("A cell needs quotes.");
  }
  return [columns, ...rows].map((row) => `${row.join(",")}\n`).join("");
};
