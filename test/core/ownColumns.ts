import { type Return, readReturn } from "@lac-analytics/core";

const encoder = new TextEncoder();
const withoutLast = (line: string): string => line.replace(/,[^,]*$/, "");

/**
 * A return of four children in care on 31 March 2025, three of them fostered, with columns of the council's own: `Team` in
 * the header, blank for one child, and `Area` in the episodes.
 */
export function returnWithOwnColumns(): Promise<Return> {
  return returnWithHeader([
    "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,Team",
    "007,M,01/02/2012,WBRI,,0,,North",
    "A2,F,29/02/2012,WBRI,,0,,South",
    "A3,F,01/02/2015,,,0,,North",
    "A4,M,01/02/2016,WBRI,,0,,",
  ]);
}

/** A return of those episodes, and a header of one's own. */
export async function returnWithHeader(header: readonly string[], withArea = true): Promise<Return> {
  const columns = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
  const episodes = [
    `${columns},Area`,
    "007,01/05/2024,S,C2,N1,U4,PR1,,,,AB1 2CD,,,East",
    "A2,01/05/2024,S,C2,N1,K2,PR4,,,,,,,East",
    "A3,01/06/2024,S,C2,N1,U4,PR1,,,,,,,West; far",
    "A4,01/07/2024,S,C2,N1,U6,PR1,,,,,,,West; far",
  ];
  const files = [
    { name: "Header.csv", bytes: encoder.encode(`${header.join("\n")}\n`) },
    {
      name: "Episodes.csv",
      bytes: encoder.encode(`${(withArea ? episodes : episodes.map(withoutLast)).join("\n")}\n`),
    },
  ];
  return (await readReturn(files)).return;
}
