import type { ReturnFile } from "@lac-analytics/core";

/** A file of a return out of its lines. */
export function csvFile(name: string, ...lines: readonly string[]): ReturnFile {
  return { name, bytes: new TextEncoder().encode(lines.join("\n")) };
}

/** The headings of the two files that no return can do without. */
export const episodesHeading =
  "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
export const headerHeading = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";

/** A return of one child with one open episode. */
export const smallestReturn: readonly ReturnFile[] = [
  csvFile("Episodes.csv", episodesHeading, "A1,21/01/2019,S,C2,N1,U4,PR1,,,,AB1 2CD,AB1 3EF,1234567"),
  csvFile("Header.csv", headerHeading, "A1,2,01/04/2010,WBRI,UN1,,"),
];

/** Reviews of a return. */
export const reviews = (...rows: readonly string[]): ReturnFile =>
  csvFile("Reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", ...rows);

/** Episodes of a return. */
export const episodes = (...rows: readonly string[]): ReturnFile => csvFile("Episodes.csv", episodesHeading, ...rows);

/** The Header of a return. */
export const header = (...rows: readonly string[]): ReturnFile => csvFile("Header.csv", headerHeading, ...rows);

/** An episode of which only the dates matter. */
export const episode = (child: string, decom: string, dec = ""): string =>
  `${child},${decom},S,C2,N1,U4,PR1,${dec},,,,,`;

/** A row of the Header of a child. */
export const person = (child: string): string => `${child},1,01/04/2010,WBRI,,,`;
