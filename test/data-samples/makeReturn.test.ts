import { describe, expect, it } from "vitest";
import { makeReturn, SEED } from "../../data-samples/makeReturn.ts";
import { committedText, iso, isoBirthday, type SampleRow, sampleRows } from "./sampleRows.ts";

const PANEL_DAY = "2019-01-21";
const SUMMER_DAY = "2018-07-21";

const header = new Map(sampleRows("Header").map((row) => [row.CHILD, row]));
const allEpisodes = sampleRows("Episodes");
const episodes = allEpisodes.filter(({ LS }) => LS !== "V3" && LS !== "V4");
const asylum = new Map(sampleRows("UASC").map((row) => [row.CHILD, iso(row.DUC)]));

const openOn = (rows: readonly SampleRow[], day: string): SampleRow[] =>
  rows.filter((row) => iso(row.DECOM) <= day && (row.DEC === "" || iso(row.DEC) > day));
const isAsylum = (row: SampleRow, day: string): boolean => {
  const until = asylum.get(row.CHILD ?? "");
  return until === "" || (until !== undefined && until > day);
};
const isFoster = (row: SampleRow): boolean => /^U[1-6]$/.test(row.PLACE ?? "");
const isAgency = (row: SampleRow): boolean => isFoster(row) && /^PR[45]$/.test(row.PLACE_PROVIDER ?? "");
const isInHouse = (row: SampleRow): boolean => isFoster(row) && row.PLACE_PROVIDER === "PR1";
const isKin = (row: SampleRow): boolean => isInHouse(row) && /^U[123]$/.test(row.PLACE ?? "");
const birthOf = (row: SampleRow): string => iso(header.get(row.CHILD)?.DOB ?? "");
const leavers = (from: string, to: string): SampleRow[] =>
  episodes.filter((row) => row.DEC !== "" && row.REC !== "X1" && iso(row.DEC) >= from && iso(row.DEC) <= to);
const byChild = Map.groupBy(allEpisodes, (row) => row.CHILD ?? "");
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe("the maker of the sample", () => {
  it("gives the committed bytes, time after time", () => {
    const once = makeReturn(SEED);
    expect(makeReturn(SEED)).toEqual(once);
    for (const { name, text } of once) expect(text === committedText(name), name).toBe(true);
  });

  it("keeps its guarantees, which it checks itself, with other seeds", () => {
    for (const seed of ["one", "two", "three"]) expect(makeReturn(seed)).toHaveLength(11);
  });
});

describe("the sample on 21 January 2019 (Corporate Parenting Panel, 11 February 2019)", () => {
  const open = openOn(episodes, PANEL_DAY);
  const count = (which: (row: SampleRow) => boolean): number => open.filter(which).length;
  const countAsylum = (which: (row: SampleRow) => boolean): number =>
    open.filter((row) => isAsylum(row, PANEL_DAY) && which(row)).length;

  it("has 315 children, each in one episode", () => {
    expect(open).toHaveLength(315);
    expect(new Set(open.map((row) => row.CHILD)).size).toBe(315);
  });

  it("has 233 in foster placements: 101 with agencies, 130 in-house of whom 34 with friends or family, 2 other", () => {
    expect([count(isFoster), count(isAgency), count(isInHouse), count(isKin)]).toEqual([233, 101, 130, 34]);
    expect(count((row) => isFoster(row) && row.PLACE_PROVIDER === "PR2")).toBe(2);
    expect(count((row) => isFoster(row) && !isInHouse(row) && /^U[123]$/.test(row.PLACE ?? ""))).toBe(0);
  });

  it("has 34 unaccompanied asylum-seeking children, 12 of them fostered: 5 with agencies, 6 in-house, none with kin", () => {
    expect([() => true, isFoster, isAgency, isInHouse, isKin].map(countAsylum)).toEqual([34, 12, 5, 6, 0]);
  });

  it("has one child in a young offender institution, an unaccompanied asylum seeker", () => {
    const inCustody = (row: SampleRow): boolean => row.PLACE === "R5";
    expect([count(inCustody), countAsylum(inCustody)]).toEqual([1, 1]);
  });

  it("has 21 children who turn 18 by 21 July 2019", () => {
    const turning = count((row) => {
      const adult = isoBirthday(birthOf(row), 18);
      return adult > PANEL_DAY && adult <= "2019-07-21";
    });
    expect(turning).toBe(21);
  });

  it("has 55 to 57 per cent boys", () => {
    const boys = count((row) => header.get(row.CHILD)?.SEX === "1") / 315;
    expect(boys).toBeGreaterThanOrEqual(0.55);
    expect(boys).toBeLessThanOrEqual(0.57);
  });

  it("has a period that ends on the day, one that starts on it, and children in short breaks on it", () => {
    expect(leavers(PANEL_DAY, PANEL_DAY).length).toBeGreaterThan(0);
    expect(episodes.some((row) => iso(row.DECOM) === PANEL_DAY && row.RNE === "S")).toBe(true);
    const breaks = openOn(allEpisodes, PANEL_DAY).map((row) => row.LS);
    expect(breaks).toContain("V3");
    expect(breaks).toContain("V4");
  });
});

describe("the sample at other times", () => {
  it.each([
    ["2010-03-31", 163, undefined],
    ["2011-03-31", 176, 23],
    ["2012-03-31", 208, 16],
    ["2013-03-31", 246, 8],
    ["2014-03-31", 268, undefined],
    ["2015-03-31", 274, 18],
    ["2016-03-31", 284, 37],
    ["2017-03-31", 303, 47],
    ["2018-03-31", 313, 39],
    [SUMMER_DAY, 320, 41],
    ["2019-03-31", 320, 35],
  ])("has the published numbers on %s: %i children", (day, children, asylumSeeking) => {
    const open = openOn(episodes, day);
    expect(open).toHaveLength(children);
    if (asylumSeeking !== undefined) expect(open.filter((row) => isAsylum(row, day))).toHaveLength(asylumSeeking);
  });

  it("has 228 to 238 children in foster placements on 21 July 2018", () => {
    const foster = openOn(episodes, SUMMER_DAY).filter(isFoster).length;
    expect(foster).toBeGreaterThanOrEqual(228);
    expect(foster).toBeLessThanOrEqual(238);
  });

  it("has 57 leavers and 5 adoption orders from April to September 2018, and 15 children placed at the end of it", () => {
    const left = leavers("2018-04-01", "2018-09-30");
    expect(new Set(left.map((row) => row.CHILD)).size).toBe(57);
    expect(left.filter(({ REC }) => REC === "E11" || REC === "E12")).toHaveLength(5);
    expect(openOn(episodes, "2018-09-30").filter((row) => row.PLACE?.startsWith("A"))).toHaveLength(15);
  });

  it.each([
    ["2017-03-31", "2014-04-01", 443],
    ["2018-03-31", "2015-04-01", 430],
    ["2018-06-30", "2015-07-01", 390],
    ["2018-09-30", "2015-10-01", 390],
  ])("has a three-year average to %s of the published days from starting care to moving in", (to, from, published) => {
    const waits = leavers(from, to)
      .filter(({ REC }) => REC === "E11" || REC === "E12")
      .map((row) => {
        const own = byChild.get(row.CHILD ?? "") ?? [];
        const start = own.findLast(({ RNE }) => RNE === "S");
        const movedIn = own.find(({ PLACE }) => PLACE?.startsWith("A"));
        return days(iso(start?.DECOM ?? ""), iso(movedIn?.DECOM ?? ""));
      });
    expect(Math.round(waits.reduce((sum, wait) => sum + wait, 0) / waits.length)).toBe(published);
  });

  it("has the published starts of 2011 to 2019", () => {
    const starts = [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019].map((year) => {
      const within = (row: SampleRow): boolean =>
        row.RNE === "S" && iso(row.DECOM) >= `${year - 1}-04-01` && iso(row.DECOM) <= `${year}-03-31`;
      return new Set(episodes.filter(within).map((row) => row.CHILD)).size;
    });
    expect(starts).toEqual([86, 111, 125, 120, 123, 109, 129, 127, 113]);
  });
});
