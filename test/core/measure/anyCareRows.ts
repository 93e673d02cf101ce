import fc from "fast-check";
import type { CareRows } from "../../careReturn.ts";

const day = fc.integer({ min: 0, max: 1200 }).map((days) => {
  const date = new Date(Date.UTC(2016, 3, 1 + days));
  return `${String(date.getUTCDate()).padStart(2, "0")}/${String(date.getUTCMonth() + 1).padStart(2, "0")}/${date.getUTCFullYear()}`;
});
const maybeDay = fc.option(day, { nil: "" });
const child = fc.constantFrom("A", "B", "C", "D", "E");
const bit = fc.constantFrom("0", "1", "");
const birth = fc.constantFrom("01/04/2001", "31/03/2001", "29/02/2004", "15/06/2010", "01/01/2017", "01/06/1998", "");

const row = (...cells: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...cells).map((each) => each.join(","));
const rows = (one: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<readonly string[]> =>
  fc.array(one, { maxLength });

/** Any rows of a small return, mostly faulty ones: episodes in no order, gaps, overlaps, ends before starts. */
export const anyCareRows: fc.Arbitrary<CareRows> = fc.record({
  episodes: rows(
    row(
      child,
      day,
      fc.constantFrom("S", "P", "L", "T", "U", "B", ""),
      fc.constantFrom("C1", "C2", "E1", "V2", "V3", "V4", ""),
      fc.constantFrom("U1", "U4", "U6", "K2", "A3", "A5", "A6", "T1", "R5", "H5", "Q9", ""),
      fc.constantFrom("PR1", "PR4", ""),
      maybeDay,
      fc.constantFrom("X1", "E11", "E12", "E4A", "E45", "E3", "E17", ""),
      fc.constantFrom("N1", "N5", ""),
      fc.constantFrom("CARPL", "PLACE", ""),
      fc.constantFrom("SG18 1AA", ""),
      fc.constantFrom("SG18 1AA", "MK1 1AAA", ""),
    ),
    24,
  ),
  header: rows(
    row(
      child,
      fc.constantFrom("1", "F", "U"),
      birth,
      fc.constantFrom("WBRI", "BAFR", "REFU", ""),
      fc.constant(""),
      bit,
    ),
    5,
  ),
  uasc: rows(row(child, maybeDay), 3),
  reviews: rows(row(child, day, fc.constantFrom("PN0", "PN1", "PN4", "")), 8),
  health: rows(row(child, fc.constantFrom("", "5", "15", "30"), bit, bit, bit, bit, bit, bit, bit, bit), 5),
  careLeavers: rows(
    row(
      child,
      birth,
      fc.constantFrom("YES", "NO", "DIED", "RHOM", ""),
      fc.constantFrom("F1", "G5", "0", ""),
      fc.constantFrom("B1", "U2", "R1", "Z1", "0", ""),
    ),
    5,
  ),
  adopted: rows(row(child, maybeDay, maybeDay, bit), 3),
  decisions: rows(row(child, day, maybeDay, fc.constantFrom("RD1", "RD3", "")), 4),
  missing: rows(row(child, fc.constantFrom("M", "A", ""), day, maybeDay), 8),
  socialWorkers: rows(row(child, fc.constantFrom("W1", "W2", "W3", ""), day, maybeDay), 8),
});
