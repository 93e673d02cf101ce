import { describe, expect, it } from "vitest";
import { iso, isoBirthday, type SampleRow, sampleRows } from "./sampleRows.ts";

const episodes = sampleRows("Episodes");
const header = new Map(sampleRows("Header").map((row) => [row.CHILD, row]));
const birthOf = (row: SampleRow): string => iso(header.get(row.CHILD)?.DOB ?? "");
const pairs = episodes
  .slice(1)
  .map((row, index) => ({ before: episodes[index], row }))
  .filter(({ before, row }) => before?.CHILD === row.CHILD);
const continued = pairs.filter(({ row }) => row.RNE !== "S");
const place = (row: SampleRow | undefined): string => [row?.PLACE, row?.PLACE_PROVIDER, row?.PL_POST, row?.URN].join();
const isAway = (row: SampleRow | undefined): boolean => row?.PLACE?.startsWith("T") === true;

describe("episodes", () => {
  it("follow each other without gap or overlap within a period, and with a gap between periods", () => {
    for (const { before, row } of pairs) {
      if (row.RNE === "S") {
        expect(before?.REC).not.toBe("X1");
        expect(iso(row.DECOM) > iso(before?.DEC ?? "")).toBe(true);
      } else {
        expect(before?.REC).toBe("X1");
        expect(row.DECOM).toBe(before?.DEC);
        expect(row.CIN).toBe(before?.CIN);
      }
    }
    expect(episodes.filter((row) => row.DEC !== "" && iso(row.DEC) <= iso(row.DECOM))).toEqual([]);
    expect(episodes.filter((row) => (row.DEC === "") !== (row.REC === ""))).toEqual([]);
  });

  it("begin as returns do: of what went before 1 April 2009 with the one open on that day, for its own reason", () => {
    const firsts = episodes.filter((row, at) => episodes[at - 1]?.CHILD !== row.CHILD);
    const early = episodes.filter((row) => iso(row.DECOM) < "2009-04-01");
    expect(early.every((row) => firsts.includes(row) && (row.DEC === "" || iso(row.DEC) >= "2009-04-01"))).toBe(true);
    expect(early.filter(({ RNE }) => RNE !== "S").length).toBeGreaterThan(100);
    expect(firsts.filter((row) => row.RNE !== "S" && !early.includes(row))).toEqual([]);
  });

  it("say rightly what is new about them", () => {
    for (const { before, row } of continued) {
      const status = before?.LS !== row.LS;
      const moved = place(before) !== place(row);
      const carers = before?.PL_POST !== row.PL_POST;
      expect(row.RNE).toBe(moved ? (carers ? (status ? "B" : "P") : status ? "U" : "T") : status ? "L" : "?");
    }
  });

  it("give a reason for a placement change when, and only when, a placement ends for another", () => {
    const withReason = new Set(
      continued
        .filter(({ before, row }) => row.RNE !== "L" && !isAway(before) && !isAway(row))
        .map(({ before }) => before),
    );
    expect(episodes.filter((row) => (row.REASON_PLACE_CHANGE !== "") !== withReason.has(row))).toEqual([]);
  });

  it("name a provider that may run the placement", () => {
    for (const { PLACE = "", PLACE_PROVIDER = "" } of episodes) {
      expect(PLACE_PROVIDER === "").toBe(/^[TZ]/.test(PLACE));
      expect(PLACE_PROVIDER === "PR0").toBe(PLACE === "P1");
      if (PLACE_PROVIDER === "PR3") expect(PLACE).toMatch(/^R[25]$/);
    }
  });

  it("come back from temporary placements to where the child was", () => {
    const away = pairs.filter(({ row }) => isAway(row));
    expect(away.length).toBeGreaterThan(5);
    for (const { before, row } of away) {
      const next = episodes[episodes.indexOf(row) + 1];
      expect(place(next)).toBe(place(before));
    }
  });

  it("end on or before the 18th birthday, some on it", () => {
    const lastDay = (row: SampleRow): string => (row.DEC === "" ? "2019-04-01" : iso(row.DEC));
    expect(episodes.filter((row) => lastDay(row) > isoBirthday(birthOf(row), 18))).toEqual([]);
    expect(episodes.some((row) => iso(row.DEC) === isoBirthday(birthOf(row), 18))).toBe(true);
  });

  it("keep to the legal steps: a placement order before A5 and A6, no section 20 with parents", () => {
    for (const { PLACE, LS, REC } of episodes) {
      if (PLACE === "A5" || PLACE === "A6") expect(LS).toBe("E1");
      if (PLACE === "P1") expect(LS).toMatch(/^C[12]$/);
      if (REC === "E11" || REC === "E12") expect(PLACE).toMatch(/^A[3-6]$/);
    }
  });

  it("use the guardianship codes of their time", () => {
    for (const row of episodes) {
      if (/^E4[34]$/.test(row.REC ?? "")) expect(iso(row.DEC) < "2018-04-01").toBe(true);
      if (/^E4[5-8]$/.test(row.REC ?? "")) expect(iso(row.DEC) >= "2018-04-01").toBe(true);
    }
  });

  it("hold the ordinary awkward cases", () => {
    const some = (which: (row: SampleRow) => boolean): boolean => episodes.some(which);
    for (const rne of ["L", "P", "T", "B", "U"]) expect(some(({ RNE }) => RNE === rne)).toBe(true);
    expect(some(({ LS }) => LS === "V3")).toBe(true);
    expect(some(({ PLACE }) => PLACE === "A5")).toBe(true);
    expect(pairs.some(({ row }) => row.RNE === "S" && row.LS !== "V3")).toBe(true);
    const birthdays = [...header.values()].map((row) => row.DOB?.slice(0, 5));
    for (const day of ["29/02", "31/03", "01/04"]) expect(birthdays).toContain(day);
  });
});
