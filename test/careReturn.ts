import { type Return, readReturn } from "@lac-analytics/core";

/** The columns of a small return that a test writes out; every other column is blank. */
export interface CareRows {
  /** CHILD,DECOM,RNE,LS,PLACE,PLACE_PROVIDER,DEC,REC, and the category of need after them */
  readonly episodes: readonly string[];
  /** CHILD,SEX,DOB,ETHNIC */
  readonly header?: readonly string[];
  /** CHILD,DUC */
  readonly uasc?: readonly string[];
}

const encoder = new TextEncoder();

/** Reads a return from a few rows, as an analyst would write them. Children without a header row get one. */
export async function careReturn({ episodes, header = [], uasc = [] }: CareRows): Promise<Return> {
  const known = new Set(header.map(childOf));
  const others = [...new Set(episodes.map(childOf))].filter((child) => !known.has(child));
  const files = {
    Episodes: [
      "CHILD,DECOM,RNE,LS,PLACE,PLACE_PROVIDER,DEC,REC,CIN,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
      ...episodes.map((row) => `${row}${",".repeat(12 - commas(row))}`),
    ],
    Header: [
      "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
      ...header.map((row) => `${row},,,`),
      ...others.map((child) => `${child},1,01/01/2010,WBRI,,,`),
    ],
    UASC: ["CHILD,DUC,SEX,DOB", ...uasc.map((row) => `${row},1,01/01/2002`)],
  };
  const result = await readReturn(
    Object.entries(files).map(([name, lines]) => ({ name: `${name}.csv`, bytes: encoder.encode(lines.join("\n")) })),
  );
  return result.return;
}

function childOf(row: string): string {
  return row.split(",")[0] ?? "";
}

function commas(row: string): number {
  return row.split(",").length - 1;
}
