import { describe, expect, it } from "vitest";
import { COLUMNS, type Column, sampleRows } from "./sampleRows.ts";

const FILES = ["Header", "Episodes", "Reviews", "UASC", "OC2", "OC3", "AD1", "PlacedAdoption", "PrevPerm", "Missing"];

/** The codes of the return for 2018-19, and E43 and E44 of the years before. */
const CODES: Readonly<Partial<Record<Column, string>>> = {
  SEX: "1 2",
  ETHNIC: "WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT",
  MOTHER: "0 1",
  RNE: "S L P T B U",
  LS: "C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3",
  CIN: "N1 N2 N3 N4 N5 N6 N7 N8",
  PLACE: "A3 A4 A5 A6 H5 K1 K2 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1",
  PLACE_PROVIDER: "PR0 PR1 PR2 PR3 PR4 PR5",
  REC: "X1 E11 E12 E2 E3 E4A E4B E13 E41 E43 E44 E45 E46 E47 E48 E5 E6 E7 E9 E14 E15 E16 E17 E8",
  REASON_PLACE_CHANGE: "CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER",
  REVIEW_CODE: "PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7",
  SDQ_REASON: "SDQ1 SDQ2 SDQ3 SDQ4 SDQ5",
  CONVICTED: "0 1",
  HEALTH_CHECK: "0 1",
  IMMUNISATIONS: "0 1",
  TEETH_CHECK: "0 1",
  HEALTH_ASSESSMENT: "0 1",
  SUBSTANCE_MISUSE: "0 1",
  INTERVENTION_RECEIVED: "0 1",
  INTERVENTION_OFFERED: "0 1",
  IN_TOUCH: "YES NO DIED REFU NREQ RHOM",
  ACTIV: "F1 P1 F2 P2 F3 P3 G4 G5 G6 0",
  ACCOM: `${[..."BCDEGHKRTUVWYZ"].flatMap((letter) => [`${letter}1`, `${letter}2`]).join(" ")} S2 X2 0`,
  FOSTER_CARE: "0 1",
  NB_ADOPTR: "1 2",
  SEX_ADOPTR: "M1 F1 MM FF MF",
  LS_ADOPTR: "L0 L11 L12 L2 L3 L4",
  REASON_PLACED_CEASED: "RD1 RD2 RD3 RD4",
  PREV_PERM: "P1 P2 P3 P4 Z1",
  MISSING: "M A",
};

const header = new Map(sampleRows("Header").map((row) => [row.CHILD, row]));

describe("every row of the sample", () => {
  it.each(FILES)("%s has only codes of the return for 2018-19 and children of the header", (file) => {
    const rows = sampleRows(file);
    expect(rows.filter(({ CHILD }) => !header.has(CHILD))).toEqual([]);
    const unlisted = COLUMNS.flatMap((column) => {
      const codes = CODES[column]?.split(" ");
      const written = new Set(rows.map((row) => row[column]).filter((code = "") => code !== ""));
      return codes === undefined ? [] : [...written].filter((code = "") => !codes.includes(code));
    });
    expect(unlisted).toEqual([]);
  });

  it("names each child once in the header, with an identifier of up to ten characters", () => {
    expect(header.size).toBe(sampleRows("Header").length);
    expect([...header.keys()].every((id) => /^[A-Z0-9]{1,10}$/.test(id ?? ""))).toBe(true);
  });

  it("repeats the birth date of the header", () => {
    const files = ["Reviews", "UASC", "OC2", "OC3", "AD1", "PlacedAdoption", "PrevPerm", "Missing"];
    const different = files.flatMap(sampleRows).filter((row) => row.DOB !== header.get(row.CHILD)?.DOB);
    expect(different).toEqual([]);
  });
});
