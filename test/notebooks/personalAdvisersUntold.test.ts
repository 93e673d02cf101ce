import type { ChartTable } from "@lac-analytics/charts";
import { figuresOf } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { asks, cells } from "../../notebooks/personal-advisers/cells.ts";
import { type CareRows, careReturn } from "../careReturn.ts";
import { answersTo, knownOf, openSample, type SampleSource } from "./openSample.ts";

/** Two young people in care, of whom nobody else has told anything. */
const inCare: CareRows = {
  episodes: ["A,01/02/2016,S,C2,U6,PR1,,", "B,01/02/2016,S,C2,U6,PR1,,"],
  header: ["A,1,01/05/2002,WBRI", "B,2,01/05/2001,WBRI"],
};

/** The cells of such a council's paper, with nothing given besides or with the files that settings name. */
async function cellsOf(rows: CareRows, files: Readonly<Record<string, string>> = {}) {
  const care = await careReturn(rows);
  const answer: SampleSource["answer"] = ({ days, measures, by }) =>
    days.map((day) => figuresOf(care, { asAt: day }, { measures, by }));
  const source = {
    ...(await openSample()),
    ...knownOf(care),
    series: [],
    file: (name: string) => {
      const text = files[name];
      return text === undefined ? undefined : { name: `${name}.yaml`, bytes: new TextEncoder().encode(text) };
    },
    table: () => undefined,
    answer,
  };
  return cells(source, answersTo(asks, source));
}

describe("personal advisers of a council whose return has no care leavers in it", () => {
  it("are no paper, and the notes say what to give", async () => {
    const { isTold, definitions, leftOut } = await cellsOf({ ...inCare, notGiven: ["OC3"] });
    expect(isTold).toBe(false);
    expect(definitions).toEqual([]);
    expect(leftOut).toEqual([expect.stringMatching(/^Support for care leavers: left out, .*give OC3 with it/)]);
  });

  it("are one where it has a list of them, if nobody is in it", async () => {
    const { isTold, definitions } = await cellsOf(inCare);
    expect(isTold).toBe(true);
    // of nobody there is no outcome to define
    expect(definitions.map(({ id }) => id)).toEqual(["pa-entitled", "turning-18-next-6-months"]);
  });
});

describe("personal advisers of a council whose settings still name a scenario of another time", () => {
  const scenario = (from: string, months: number) =>
    `title: Eleven advisers\nfrom: ${from}\nmonths: ${months}\nyoung_people: { people: { return: return } }\nadvisers: 11\n`;

  it("are what the return alone gives, and the notes say why the scenarios are passed over", async () => {
    const files = { caseload: scenario("2017-04-01", 24), "caseload-compared": scenario("2021-04-01", 24) };
    const told = await cellsOf(inCare, files);
    const alone = await cellsOf(inCare);
    expect(told.scenario).toBe("");
    expect(told.fan).toEqual(alone.fan);
    expect(told.leftOut.slice(0, 2)).toEqual([
      expect.stringContaining('"Eleven advisers" begins on 1 April 2017, more than 12 months from the date'),
      expect.stringContaining('"Eleven advisers" begins on 1 April 2021'),
    ]);
  });

  it("are what the return alone gives where the scenario's list of care leavers was not given, and the notes say so", async () => {
    const listed = scenario("2019-02-01", 24).replace("return: return", "return: return, care_leavers: list.csv");
    const told = await cellsOf(inCare, { caseload: listed });
    expect(told.fan).toEqual((await cellsOf(inCare)).fan);
    expect(told.leftOut[0]).toBe(
      'The scenario "Eleven advisers" is left out, as its list of care leavers, list.csv, was not given; name it in the settings too, under files, as caseload-care-leavers.',
    );
  });

  it("have a fan from the day of the report on where the scenario began before it", async () => {
    const { fan } = await cellsOf(inCare, { caseload: scenario("2018-12-01", 12) });
    // the sample's report is of 21 January 2019: December is known, and January ends after it
    expect(fan?.table.rows.some(([month]) => month === "31 December 2018")).toBe(false);
    expect(fan?.description).toContain("Expected by 30 November 2019");
  });

  it("have tables of the months to come alone where the scenario began before them, and before a 31 March", async () => {
    const money = "cost_per_adviser: 36000\ntarget_caseload: 2\ncompare: [1, 11]\n";
    const begun = (from: string, months: number) => `${scenario(from, months).replace("advisers: 11\n", "")}${money}`;
    const advisers = "advisers: [{ from: 2018-02-01, number: 1 }, { from: 2019-03-01, number: 11 }]\n";
    const told = await cellsOf(inCare, { caseload: `${begun("2018-02-01", 27)}${advisers}` });
    const firstOf = (table: ChartTable | null | undefined) => table?.rows.map(([first]) => first);
    // January 2019 ends after the report of 21 January; 31 March 2018 is past, and 31 March 2019 to come
    expect(firstOf(told.statusTable)).toEqual(["31 January 2019", "31 March 2019", "31 March 2020", "30 April 2020"]);
    expect(new Set(told.grid?.table.rows.map(([date]) => date))).toEqual(
      new Set(["31 March 2019", "31 March 2020", "30 April 2020"]),
    );
    expect(firstOf(told.comparison)?.filter((row) => /^(Young people|Caseload) on/.test(String(row)))).toEqual([
      "Young people on 31 March 2019",
      "Young people on 31 March 2020",
      "Young people on 30 April 2020",
      "Caseload on 31 March 2019",
      "Caseload on 31 March 2020",
      "Caseload on 30 April 2020",
    ]);
    // three months of 2018-19 are left, with one adviser for two of them and eleven in March: 3,000 pounds a month each
    expect(told.costTable?.rows[0]).toEqual(["2018-19", 3, "£39,000", "£9,000", "+£30,000"]);
    expect(firstOf(told.neededTable)?.[0]).toBe("31 March 2019");
    // no month end is of 2018, and of its financial year three months are left
    expect(JSON.stringify([told.neededTable, told.waitingTable, told.caseloads])).not.toMatch(/2018(?!-19)/);
  });

  it("have a grid of the posts there are alone where nobody is left to support in the months to come", async () => {
    const given = `${scenario("2018-02-01", 14)}target_caseload: 2\ncost_per_adviser: 36000\n`;
    const { grid } = await cellsOf(inCare, { caseload: given });
    expect(grid?.table.rows.map(([, posts]) => posts)).toEqual([11]);
  });

  it("have nothing ahead where it ended before the report", async () => {
    const { fan, ages } = await cellsOf(inCare, { caseload: scenario("2018-04-01", 6) });
    expect({ fan, ages }).toEqual({
      fan: null,
      ages: "Nothing is projected, since the scenario ends before the date of this report.",
    });
  });
});
