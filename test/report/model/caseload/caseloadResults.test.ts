import { projectCaseload } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { caseloadResults } from "../../../../packages/report/src/model/caseload/caseloadResults.ts";
import { exampleScenario, knownFigure } from "../exampleModel.ts";

// Central Bedfordshire Corporate Parenting Panel, 11 February 2019, item 8, paragraphs 13, 21, 22 and 28
const pack = {
  months: 24,
  young_people: { counts: { "2019-03-31": 162, "2020-03-31": 232, "2021-03-31": 230 } },
  budget: 200_000,
};

function results(keys: Readonly<Record<string, unknown>>, ownKeys: Readonly<Record<string, unknown>> = keys) {
  const [projection, own] = [keys, ownKeys].map((each) => projectCaseload(exampleScenario(each)));
  if (projection === undefined || own === undefined) throw new Error("two are given");
  return caseloadResults(
    { own, readers: [projection], shown: projection },
    { known: [knownFigure("2019-01-31", 161)], council: "Central Bedfordshire" },
  );
}

describe("caseloadResults", () => {
  it("has the paper's 21.1 young people for each of eleven advisers, and what they cost beside seven", () => {
    const { tables, finding } = results({ ...pack, advisers: 11 }, pack);
    expect(tables.caseloads?.rows).toEqual([
      [
        "31 March 2020",
        232,
        { text: "33.1 over", tone: "over" },
        { text: "29.0 over", tone: "over" },
        { text: "25.8 over", tone: "over" },
        { text: "23.2 over", tone: "over" },
        { text: "21.1 within", tone: "within" },
      ],
      [
        "31 March 2021",
        230,
        { text: "32.9 over", tone: "over" },
        { text: "28.8 over", tone: "over" },
        { text: "25.6 over", tone: "over" },
        { text: "23.0 over", tone: "over" },
        { text: "20.9 within", tone: "within" },
      ],
    ]);
    expect(tables.costs?.rows).toEqual([
      ["2019-20", 12, "£313,500", "£200,000", "-£113,500", "£199,500", "+£114,000"],
      ["2020-21", 12, "£313,500", "£200,000", "-£113,500", "£199,500", "+£114,000"],
      ["All", 24, "£627,000", "£400,000", "-£227,000", "£399,000", "+£228,000"],
    ]);
    expect(finding).toEqual([
      "With 11 advisers the caseload is highest on 31 March 2020, at 21.1 young people for each adviser; the target of 22 is held at every month end.",
      "Holding it at every month end takes 11 advisers for the young people expected.",
      "Over 24 months the advisers cost £627,000: £228,000 more than in the report's scenario, and £227,000 over the budget.",
      // 400,000 / (2 × 11) pounds; 400,000 / (2 × 28,500) posts; 1 - 400,000 / 627,000 empty
      "For the budget to hold, one adviser must cost at most £18,100 a year and not £28,500, there must be at most 7 posts throughout or at least 37% of the posts must stand empty.",
    ]);
  });

  it("tells of the months after the last count alone, as the report does", () => {
    const counts = { "2019-01-31": 220, "2019-04-30": 220 };
    const projection = projectCaseload(
      exampleScenario({ from: "2019-01-01", months: 4, young_people: { counts }, advisers: 10 }),
    );
    const { tables, finding } = caseloadResults(
      { own: projection, readers: [projection], shown: projection },
      { known: [knownFigure("2019-02-28", 219), knownFigure("2018-12-31", 218)], council: "A council" },
    );
    expect(tables.months?.rows.map(([month]) => month)).toEqual(["31 March 2019", "30 April 2019"]);
    expect(finding.join(" ")).toContain("Over two months");
  });

  it("says what holds the target, what waiting for it costs, and where it breaks even", () => {
    const { tables } = results(pack);
    expect(tables.needed?.rows).toEqual([
      ["31 March 2020", 11, 11],
      ["31 March 2021", 11, 11],
      ["At every month end", 11, 11],
    ]);
    // four posts at 28,500 for three, six and twelve months
    expect(tables.waiting?.rows.map(([when, saved]) => [when, saved])).toEqual([
      ["At once", "£0"],
      ["3 months later", "£28,500"],
      ["6 months later", "£57,000"],
      ["12 months later", "£114,000"],
    ]);
    // 232 / 22 advisers; 400,000 / (2 × 7) pounds
    expect(tables["break-even"]?.rows.map(([, holds]) => holds)).toEqual(["10.5", "£28,571 a year"]);
  });

  it("reaches the number of advisers that is needed, also where nobody asked for it", () => {
    // 232 / 20 young people
    const { tables } = results({ ...pack, target_caseload: 20 });
    for (const table of [tables.caseloads, tables.posts]) expect(table?.columns.at(-1)?.label).toBe("12 advisers");
  });

  it("has nothing to say of waiting where there are advisers enough", () => {
    expect(results({ ...pack, advisers: 11 }).tables.waiting).toBeUndefined();
  });

  it("shows what rests on posts, a target and a cost only where each is there, and says what to give", () => {
    const without = (...keys: readonly string[]) => ({
      ...pack,
      ...Object.fromEntries(keys.map((key) => [key, null])),
    });
    const all = ["advisers", "compare", "target_caseload", "cost_per_adviser", "on_costs", "budget"];
    const bare = results(without(...all));
    expect(Object.entries(bare.tables).flatMap(([id, table]) => (table === undefined ? [] : [id]))).toEqual([
      "comparison",
      "months",
    ]);
    expect(bare.tables.months?.columns.map(({ label }) => label)).toEqual([
      "Month end",
      "Young people",
      "Lower (95%)",
      "Upper (95%)",
    ]);
    expect(bare.finding).toEqual([
      "Give a number of advisers to see their caseload.",
      "Give a target to see how many advisers hold it.",
      "Give a number of advisers and what one costs to see what they cost.",
    ]);
    expect(bare.charts().map((chart) => chart?.id === undefined)).toEqual([true, true, false]);
    expect(bare.key).toBe("");
    const costless = results(without("cost_per_adviser"));
    expect(JSON.stringify([costless.tables, costless.finding.slice(0, 2)])).not.toContain("£");
    expect(costless.tables.caseloads).toBeDefined();
    const aimless = results(without("target_caseload"));
    expect(aimless.tables.caseloads?.rows[0]?.slice(2)).toEqual(["33.1", "29.0", "25.8", "23.2", "21.1"]);
    expect([aimless.tables.needed, aimless.tables.waiting]).toEqual([undefined, undefined]);
    expect(aimless.tables["break-even"]?.rows).toHaveLength(1);
  });

  it("sets what was entered beside a report that had neither posts nor cost", () => {
    const own = { ...pack, advisers: null, compare: null, cost_per_adviser: null, budget: null };
    const { tables, finding } = results({ ...own, advisers: 11, cost_per_adviser: 28_500 }, own);
    expect(tables.costs?.rows.at(-1)).toEqual(["All", 24, "£627,000"]);
    expect(finding.at(-1)).toBe("Over 24 months the advisers cost £627,000.");
    expect(tables.comparison?.rows.find(([what]) => what === "Cost in all")).toEqual(["Cost in all", "", "£627,000"]);
  });

  it("asks what take-up the advisers can bear, where the counts are by age", () => {
    // at most 140 + 90 t for 9 advisers and 22 each: 58 / 90
    const rows = (advisers: number) => results({ advisers }).tables["break-even"]?.rows.at(-1)?.[1];
    expect([rows(9), rows(6), rows(12)]).toEqual([
      "64%",
      "none: the target is exceeded whatever the take-up",
      "any take-up",
    ]);
  });

  it("draws caseloads beside those of the report where they differ, and young people after what is known", () => {
    const [same, costs, fan] = results(pack).charts();
    const [differs] = results({ ...pack, advisers: 9 }, pack).charts();
    expect([same?.table.rows.length, differs?.table.rows.length]).toEqual([24, 48]);
    // 232 / 7 on 31 March 2020; above 22 from the end of April 2019, when some 168 are in receipt
    expect(same?.title).toBe(
      "At most 33.1 young people for each adviser, on 31 March 2020: over the target of 22 at 24 of 24 dates",
    );
    // 7 × 28,500 a year against 200,000
    expect(costs?.title).toBe("£1,000 under the budget in 2019-20 to 2020-21");
    expect(fan?.title).toBe("230 young people likely (80%) by 31 March 2021, clearly up from 161");
  });

  it("sets any number of scenarios side by side, by what each of them has", () => {
    const own = projectCaseload(exampleScenario(pack));
    const [eleven, twelve] = [11, 12].map((advisers) =>
      projectCaseload(exampleScenario({ ...pack, title: `With ${advisers}`, advisers, budget: null })),
    );
    if (eleven === undefined || twelve === undefined) throw new Error("two are given");
    const { tables, key } = caseloadResults(
      { own, readers: [eleven, twelve], shown: twelve },
      { known: [], council: "Central Bedfordshire" },
    );
    expect(tables.comparison?.columns.map(({ label }) => label)).toEqual([
      "What",
      "Report's scenario",
      "With 11",
      "With 12",
    ]);
    const row = (what: string) => tables.comparison?.rows.find(([label]) => label === what)?.slice(1);
    expect(row("Advisers")).toEqual(["7 advisers", "11 advisers", "12 advisers"]);
    expect(row("Caseload on 31 March 2020")).toEqual(["33.1", "21.1", "19.3"]);
    expect(row("Month ends over the target")).toEqual(["24 of 24", "0 of 24", "0 of 24"]);
    expect(row("Cost in all")).toEqual(["£399,000", "£627,000", "£684,000"]);
    expect(row("Left of the budget")).toEqual(["£1,000", "", ""]);
    expect(key).toBe("up to 19.3 each · 11 needed · £684,000");
  });
});
