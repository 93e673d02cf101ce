import { type Return, type ReturnFile, readReturn } from "@lac-analytics/core";

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
  /** the files that are not there, by the names of the DfE; the others are there, if without a row */
  readonly notGiven?: readonly string[];
}

/**
 * Episodes of sixty children who came and left in spring 2010, to be put beside those of a test: with them the return
 * reaches back to that year, and a single code that cannot be read is less than one in fifty.
 */
export const leftLongAgo: readonly string[] = Array.from(
  { length: 60 },
  (_, at) => `Z${at},01/05/2010,S,C2,U4,PR1,01/06/2010,E4A,N1`,
);

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
} as const satisfies Record<keyof Omit<CareRows, "notGiven">, { readonly name: string; readonly columns: string }>;

/** Of the episodes that a test writes down as far as HOME_POST or less, all are at one place. */
const placementPostcode = "SG18 1AA";

const encoder = new TextEncoder();

/** Reads a return from a few rows, as an analyst would write them. */
export async function careReturn(rows: CareRows): Promise<Return> {
  return (await readReturn(careFiles(rows))).return;
}

/**
 * The files of a return of a few rows. Children without a header row get one, and episodes without a postcode of the
 * placement the same one.
 */
export function careFiles(rows: CareRows): readonly ReturnFile[] {
  const given = { ...rows, episodes: rows.episodes.map(withPostcode), header: withEveryChild(rows) };
  return (Object.keys(layouts) as (keyof typeof layouts)[]).flatMap((file) => {
    const { name, columns } = layouts[file];
    if (rows.notGiven?.includes(name) === true) return [];
    const lines = (given[file] ?? []).map((row) => `${row}${",".repeat(Math.max(0, commas(columns) - commas(row)))}`);
    return [{ name: `${name}.csv`, bytes: encoder.encode([columns, ...lines].join("\n")) }];
  });
}

function withPostcode(row: string): string {
  const before = commas("CHILD,DECOM,RNE,LS,PLACE,PLACE_PROVIDER,DEC,REC,CIN,REASON_PLACE_CHANGE,HOME_POST");
  return commas(row) > before ? row : `${row}${",".repeat(before + 1 - commas(row))}${placementPostcode}`;
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
