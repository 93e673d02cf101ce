import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { advisersNeeded } from "../../../../packages/core/src/project/caseload/advisersNeeded.ts";
import { caseloadGrid } from "../../../../packages/core/src/project/caseload/caseloadGrid.ts";
import { costByFinancialYear } from "../../../../packages/core/src/project/caseload/costByFinancialYear.ts";
import { projectCaseload } from "../../../../packages/core/src/project/caseload/projectCaseload.ts";
import { describeWithOracle } from "../../../oraclePath.ts";
import { countedScenario } from "./caseloadScenario.ts";

// Central Bedfordshire Corporate Parenting Panel, 11 February 2019, item 8
const compare = [7, 8, 9, 10, 11];
const marches = ["2019-03-31", "2020-03-31", "2021-03-31"];
const receiving = projectCaseload(
  countedScenario(
    { "2019-03-31": 162, "2020-03-31": 232, "2021-03-31": 230 },
    { from: "2019-03-01", months: 25, compare },
  ),
);
const entitled = projectCaseload(
  countedScenario(
    { "2019-03-31": 259, "2020-03-31": 254, "2021-03-31": 258 },
    { from: "2019-03-01", months: 25, compare },
  ),
);

/** A caseload as the paper prints it, rounded half up. */
function printed(projection: typeof receiving, date: string, advisers: number, decimals: number): number {
  const [cell] = caseloadGrid(projection, { dates: [date], advisers: [advisers] });
  const scale = 10 ** decimals;
  return Math.floor((cell?.caseload.expected ?? Number.NaN) * scale + 0.5) / scale;
}

describe("item 8 of the panel pack", () => {
  it("gives 232 young people and 11 advisers 21.1 each (paragraph 22)", () => {
    expect(printed(receiving, "2020-03-31", 11, 1)).toBe(21.1);
  });

  it("is exact from counts: nothing is drawn, and the interval is the count", () => {
    const march = receiving.months.find(({ month }) => month === "2020-03-31");
    expect(march?.youngPeople).toEqual({
      expected: 232,
      lower80: 232,
      upper80: 232,
      lower95: 232,
      upper95: 232,
      processSd: 0,
      parameterSd: 0,
    });
    expect(march?.entitled).toBeUndefined();
  });

  it("costs 114,000 pounds for four more advisers (paragraph 28), and 199,500 for seven", () => {
    const year = (advisers: number): number | undefined =>
      costByFinancialYear(receiving, advisers).find(({ financialYear }) => financialYear === "2019-20")?.cost.expected;
    expect((year(11) ?? 0) - (year(7) ?? 0)).toBeCloseTo(114_000, 6);
    // the paper rounds this to "just over £200k"
    expect(year(7)).toBeCloseTo(199_500, 6);
  });

  it("needs 11 advisers at 22 each in March 2020, and 8 in March 2019", () => {
    const { months } = advisersNeeded(receiving, { target: 22 });
    const needed = new Map(months.map(({ month, expected }) => [month, expected]));
    expect(marches.map((date) => needed.get(date))).toEqual([8, 11, 11]);
  });

  it("goes from 162 to 232 in a straight line: 183 of 366 days on, half way", () => {
    const september = receiving.months.find(({ month }) => month === "2019-09-30");
    expect(september?.youngPeople.expected).toBeCloseTo(197, 10);
  });

  describeWithOracle("panel-2019/published-figures.csv", "against the table of paragraph 16", (path) => {
    const published = parse<Record<"id" | "measure" | "breakdown" | "as_at" | "value" | "note" | "formula", string>>(
      readFileSync(path),
      { columns: true },
    );
    const cells = published.filter(({ id }) => id >= "P060" && id <= "P077");
    // the paper's own slips: 254 / 9 is 28.2, not 29; and its last row divides some 275, not 258
    const slips = ["P070", "P073", "P074", "P075", "P076", "P077"];

    it.each(cells.filter(({ id }) => !slips.includes(id)))("$id: $breakdown on $as_at is $value", (cell) => {
      expect(printed(entitled, cell.as_at, Number.parseInt(cell.breakdown, 10), 0)).toBe(Number(cell.value));
    });

    it.each(cells.filter(({ id }) => slips.includes(id)))("$id: does not follow the paper's $value", (cell) => {
      expect(printed(entitled, cell.as_at, Number.parseInt(cell.breakdown, 10), 0)).not.toBe(Number(cell.value));
    });
  });
});
