import { describe, expect, it } from "vitest";
import { iso, isoBirthday, type SampleRow, sampleRows } from "./sampleRows.ts";

const episodes = sampleRows("Episodes");
const header = new Map(sampleRows("Header").map((row) => [row.CHILD, row]));
const birthOf = (row: SampleRow): string => iso(header.get(row.CHILD)?.DOB ?? "");
const isHeld = (row: SampleRow | undefined, day: string): boolean =>
  row !== undefined && iso(row.DECOM) <= day && (row.DEC === "" || iso(row.DEC) > day);

describe("the other files", () => {
  const byChild = Map.groupBy(episodes, (row) => row.CHILD);
  const of = (row: SampleRow): SampleRow[] => byChild.get(row.CHILD) ?? [];

  it("put reviews and missing incidents within time in care", () => {
    const outside = [
      ...sampleRows("Reviews").filter((row) => !of(row).some((one) => isHeld(one, iso(row.REVIEW)))),
      ...sampleRows("Missing").filter((row) => !of(row).some((one) => isHeld(one, iso(row.MIS_START)))),
    ];
    expect(outside).toEqual([]);
  });

  it("agree about adoption", () => {
    const adopted = episodes.filter(({ REC }) => REC === "E11" || REC === "E12").map((row) => row.CHILD);
    const adopters = sampleRows("AD1");
    expect(adopters.map((row) => row.CHILD).sort()).toEqual(adopted.sort());
    const decisions = new Map(sampleRows("PlacedAdoption").map((row) => [row.CHILD, row]));
    for (const row of adopters) {
      const movedIn = of(row).find(({ PLACE }) => PLACE?.startsWith("A"));
      expect(decisions.get(row.CHILD)?.DATE_PLACED).toBe(row.DATE_INT);
      expect(iso(row.DATE_INT) <= iso(row.DATE_MATCH)).toBe(true);
      expect(iso(row.DATE_MATCH) <= iso(movedIn?.DECOM ?? "")).toBe(true);
      expect(row.FOSTER_CARE).toBe(/^A[35]$/.test(movedIn?.PLACE ?? "") ? "1" : "0");
    }
    const ordered = new Set(episodes.filter(({ LS }) => LS === "E1").map((row) => row.CHILD));
    expect([...ordered].filter((child) => !decisions.has(child))).toEqual([]);
  });

  it("ask about health by age, of children looked after for the whole year", () => {
    const periodStart = (row: SampleRow): string => iso(of(row).findLast(({ RNE }) => RNE === "S")?.DECOM ?? "");
    const health = sampleRows("OC2");
    const expected = episodes
      .filter((row) => row.DEC === "" && row.LS !== "V4" && periodStart(row) <= "2018-03-31")
      .map((row) => row.CHILD);
    expect(health.map((row) => row.CHILD)).toEqual(expected);
    for (const row of health) {
      const age = (years: number): boolean => isoBirthday(birthOf(row), years) <= "2019-03-31";
      expect(row.HEALTH_CHECK !== "").toBe(!age(5));
      expect(row.CONVICTED !== "").toBe(age(10));
      if (!age(4)) expect(`${row.SDQ_SCORE}${row.SDQ_REASON}`).toBe("");
      expect(row.SDQ_SCORE !== "" && row.SDQ_REASON !== "").toBe(false);
    }
  });

  it("list as care leavers only young people out of care whose 17th to 21st birthday falls in the year", () => {
    const leavers = sampleRows("OC3");
    expect(leavers.length).toBeGreaterThan(100);
    for (const row of leavers) {
      const birthdays = [17, 18, 19, 20, 21].map((age) => isoBirthday(birthOf(row), age));
      expect(birthdays.some((day) => day >= "2018-04-01" && day <= "2019-03-31")).toBe(true);
      expect(of(row).at(-1)?.DEC).not.toBe("");
      if (row.IN_TOUCH !== "YES") expect([row.ACTIV, row.ACCOM]).toEqual(["0", "0"]);
    }
  });

  it("give well-formed pupil numbers, each once", () => {
    const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
    const numbers = [...header.values()].map((row) => row.UPN ?? "").filter((upn) => !/^UN[1-5]$/.test(upn));
    for (const upn of numbers) {
      const sum = [...upn.slice(1)].reduce((total, digit, index) => total + Number(digit) * (index + 2), 0);
      expect(upn).toBe(`${letters[sum % 23]}${upn.slice(1).padStart(12, "0")}`);
    }
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
