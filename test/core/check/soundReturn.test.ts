import { describe, expect, it } from "vitest";
import { checkReturn } from "../../../packages/core/src/check/checkReturn.ts";
import { noDay } from "../../../packages/core/src/return/Day.ts";
import { type Row, type Rows, readRows } from "./ruleTest.ts";

/** The return of one year has, of what went before, the episode open on 1 April, for the reason of that episode. */
const reasons = ["P", "L", "T", "B", "U"] as const;
const own = "E06000056";
const births: Readonly<Record<string, string>> = {
  A: "01/05/2012",
  B: "01/05/2008",
  C: "01/05/2014",
  D: "01/05/2021",
  E: "01/06/2005",
  F: "01/05/2013",
  G: "01/05/2010",
  H: "01/09/2008",
  I: "01/06/2007",
};
const girls = ["B", "G"];
const of = (CHILD: string, rest: Row): Row => ({ CHILD, ...rest });
const born = (CHILD: string, rest: Row): Row => ({ CHILD, DOB: births[CHILD] ?? "", ...rest });

/** A year of nine children in which nothing is wrong, those in care before it beginning with an episode for a reason. */
function soundYear(RNE: string): Rows {
  return {
    Header: Object.entries(births).map(([CHILD, DOB]) => ({
      CHILD,
      DOB,
      SEX: girls.includes(CHILD) ? "F" : "M",
      MOTHER: girls.includes(CHILD) ? "0" : "",
      ...(CHILD === "D" && { UPN: "UN1" }),
      ...(CHILD === "F" && { UPN: "" }),
    })),
    Episodes: [
      of("A", { RNE }),
      of("B", {
        RNE,
        DECOM: "05/09/2023",
        PLACE: "K2",
        PLACE_PROVIDER: "PR4",
        URN: "SC2",
        PL_POST: "SG18 6ZU",
        DEC: "10/09/2024",
        REC: "X1",
        REASON_PLACE_CHANGE: "CARPL",
      }),
      of("B", { RNE: "P", DECOM: "10/09/2024", PLACE: "U4" }),
      of("C", { DECOM: "01/08/2024" }),
      of("D", { RNE, DECOM: "01/02/2024", LS: "E1", PLACE: "A6", DEC: "10/09/2024", REC: "E11" }),
      of("F", { LS: "V4", HOME_POST: "", PL_POST: "", URN: "", DECOM: "01/06/2023" }),
      of("G", { RNE, DEC: "11/09/2024", REC: "E4A" }),
      of("H", { RNE, HOME_POST: "" }),
      of("I", { RNE, DECOM: "01/07/2023", PLACE: "K3", PLACE_PROVIDER: "PR4", URN: "SC3", PL_POST: "SG18 6ZS" }),
    ],
    UASC: [born("H", {})],
    OC2: [
      ...["A", "B"].map((child) => born(child, {})),
      ...["H", "I"].map((child) => born(child, child === "I" ? { SDQ_SCORE: "", SDQ_REASON: "SDQ1" } : {})),
    ],
    OC3: [born("E", {})],
    AD1: [born("D", { DATE_INT: "01/05/2023", DATE_MATCH: "01/11/2023" })],
    PlacedAdoption: [born("D", { DATE_PLACED: "01/05/2023" })],
    PrevPerm: [
      ...["A", "B", "I"].map((child) => born(child, {})),
      born("C", { PREV_PERM: "P1", LA_PERM: "302", DATE_PERM: "ZZ/02/2019" }),
    ],
    Reviews: [...["A", "B", "H"].map((child) => born(child, {}))],
    Missing: [
      born("B", { MIS_START: "20/08/2023", MIS_END: "03/04/2024" }),
      born("I", { MIS_START: "01/07/2024", MIS_END: "03/07/2024" }),
    ],
    SWEpisodes: ["A", "B", "C", "H", "I"].flatMap((child) => [
      born(child, { SW_DEC: "15/01/2024", SW_REASON: "MANAGE" }),
      born(child, { SW_ID: "SW2", SW_DECOM: "13/01/2024", SW_REASON: "LEFTRL" }),
    ]),
  };
}

/** The year before, as that return had it: what had begun by then, without its end. */
function yearBefore(rows: Rows): Rows {
  const isEarly = (date = ""): boolean => date !== "" && date.split("/").reverse().join("") < "20240401";
  const episodes = (rows.Episodes ?? []).filter(({ DECOM = "01/06/2022" }) => isEarly(DECOM));
  return {
    ...rows,
    Episodes: [
      ...episodes.map((row) => ({ ...row, DEC: "", REC: "", REASON_PLACE_CHANGE: "" })),
      of("E", { DECOM: "01/06/2020", DEC: "01/06/2023", REC: "E17" }),
    ],
    Missing: [born("B", { MIS_START: "20/08/2023", MIS_END: "" })],
    OC3: [],
    AD1: [],
  };
}

const place = { authority: own, easting: 519_000, northing: 249_000 };
const postcodes: Readonly<Record<string, typeof place>> = {
  SG185ZE: place,
  SG186ZT: { ...place, northing: 250_000 },
  SG186ZU: { ...place, northing: 251_000 },
  SG186ZS: { ...place, northing: 252_000 },
};
const listed = { registered: noDay, closed: noDay };
const providers = new Map([
  ["SC12345", { urn: "SC12345", ...listed }],
  ["SC2", { urn: "SC2", ...listed, postcode: "SG186ZU", placements: new Set(["K2"]), sectors: new Set(["PR4"]) }],
  ["SC3", { urn: "SC3", ...listed, postcode: "SG186ZS", placements: new Set(["K3"]), sectors: new Set(["PR4"]) }],
]);

describe("a return of one year in which nothing is wrong", () => {
  it.each(reasons)(
    "breaks no rule, its earlier histories beginning with %s, alone or after last year's",
    async (RNE) => {
      const rows = soundYear(RNE);
      const read = await readRows(rows);
      const lists = { year: 2025, providers, postcodes: (code: string) => postcodes[code], authority: own };
      const lastYear = (await readRows(yearBefore(rows))).return;
      for (const given of [{ year: 2025 }, lists, { ...lists, lastYear }]) {
        const { problems } = checkReturn(read, given);
        expect(problems.map(({ message, child }) => `${child}: ${message}`)).toEqual([]);
      }
    },
  );
});
