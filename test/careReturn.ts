import { type Return, readReturn } from "@lac-analytics/core";

/** The rows of a small return that a test writes out, file by file; columns left out at the end of a row are blank. */
export interface CareRows {
  /** CHILD,DECOM,RNE,LS,PLACE,PLACE_PROVIDER,DEC,REC,CIN,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN */
  readonly episodes: readonly string[];
  /** CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB */
  readonly header?: readonly string[];
  /** CHILD,DUC */
  readonly uasc?: readonly string[];
  /** CHILD,REVIEW,REVIEW_CODE */
  readonly reviews?: readonly string[];
  /** CHILD,SDQ_SCORE,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED */
  readonly health?: readonly string[];
  /** CHILD,DOB,IN_TOUCH,ACTIV,ACCOM */
  readonly careLeavers?: readonly string[];
  /** CHILD,DATE_INT,DATE_MATCH,FOSTER_CARE */
  readonly adopted?: readonly string[];
  /** CHILD,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED */
  readonly decisions?: readonly string[];
  /** CHILD,MISSING,MIS_START,MIS_END */
  readonly missing?: readonly string[];
  /** CHILD,SW_ID,SW_DECOM,SW_DEC */
  readonly socialWorkers?: readonly string[];
}

/** The columns of each file in the order in which a test writes them, and the others of the file after them. */
const layouts = {
  episodes: {
    name: "Episodes",
    columns: "CHILD,DECOM,RNE,LS,PLACE,PLACE_PROVIDER,DEC,REC,CIN,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
  },
  header: { name: "Header", columns: "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB" },
  uasc: { name: "UASC", columns: "CHILD,DUC,SEX,DOB" },
  reviews: { name: "Reviews", columns: "CHILD,REVIEW,REVIEW_CODE,DOB" },
  health: {
    name: "OC2",
    columns:
      "CHILD,SDQ_SCORE,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED,SDQ_REASON,DOB",
  },
  careLeavers: { name: "OC3", columns: "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM" },
  adopted: { name: "AD1", columns: "CHILD,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR,DOB" },
  decisions: { name: "PlacedAdoption", columns: "CHILD,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED,DOB" },
  missing: { name: "Missing", columns: "CHILD,MISSING,MIS_START,MIS_END,DOB" },
  socialWorkers: { name: "SWEpisodes", columns: "CHILD,SW_ID,SW_DECOM,SW_DEC,SW_REASON,DOB" },
} as const satisfies Record<keyof CareRows, { readonly name: string; readonly columns: string }>;

const encoder = new TextEncoder();

/** Reads a return from a few rows, as an analyst would write them. Children without a header row get one. */
export async function careReturn(rows: CareRows): Promise<Return> {
  const given = { ...rows, header: withEveryChild(rows) };
  const files = (Object.keys(layouts) as (keyof CareRows)[]).map((file) => {
    const { name, columns } = layouts[file];
    const lines = (given[file] ?? []).map((row) => `${row}${",".repeat(Math.max(0, commas(columns) - commas(row)))}`);
    return { name: `${name}.csv`, bytes: encoder.encode([columns, ...lines].join("\n")) };
  });
  return (await readReturn(files)).return;
}

function withEveryChild({ episodes, header = [] }: CareRows): readonly string[] {
  const known = new Set(header.map(childOf));
  const others = [...new Set(episodes.map(childOf))].filter((child) => !known.has(child));
  return [...header, ...others.map((child) => `${child},1,01/01/2010,WBRI`)];
}

function childOf(row: string): string {
  return row.split(",")[0] ?? "";
}

function commas(row: string): number {
  return row.split(",").length - 1;
}
