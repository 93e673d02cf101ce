import { stackedShares } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { fourGroups, sharesIn, stacks } from "../examples/stacks.ts";
import { formOf } from "../formOf.ts";
import { labelBoxes } from "../labelBoxes.ts";
import { placementGroups, share, wording } from "../panelFigures.ts";

const textsOf = async (chart: Parameters<typeof renderChart>[0]) =>
  (await labelBoxes(await renderChart(chart))).map(({ text }) => text);

describe("stackedShares", () => {
  const chart = stacks["stacked shares"];

  it("names the share that moved most over more than two days by what its series says, and of two that differs clearly", () => {
    // 215 of 370 is 58.1%, 233 of 315 is 74.0%
    expect(chart.title).toBe("Foster placements: 58.1% (31 March 2025), down since 31 March 2019, when it was 74.0%");
    expect(stacks["stacked shares alike"].title).toBe(
      "No clear difference in any share between 31 March 2024 and 31 March 2025",
    );
  });

  it("measures how far a share moved from where its series begins, be the first day withheld", () => {
    // 70 less 50 is 20 points, 75 less 10 is 65
    const days = [
      sharesIn(2016, [null, 75], 100),
      sharesIn(2017, [50, 50], 100),
      sharesIn(2018, [60, 30], 100),
      sharesIn(2019, [70, 10], 100),
    ];
    expect(stackedShares(days, fourGroups, wording).title).toMatch(
      new RegExp(`^${fourGroups[1]?.label}: 10.0% \\(31 March 2019\\), down`),
    );
  });

  it("names the largest share of a single bar", () => {
    expect(stackedShares([sharesIn(2025, [215, 81, 50, 24], 370)], fourGroups, wording).title).toBe(
      "Largest group: foster placements, 215 of 370 children looked after (58.1%)",
    );
  });

  it("prints a share in its part of the bar where it fits there, and nowhere else", async () => {
    const texts = await textsOf(chart);
    expect(texts).toEqual(expect.arrayContaining(["74%", "71%", "58%", "22%"]));
    // 15 of 315 is 4.8% of 420 pixels
    expect(texts).not.toContain("5%");
    expect(chart.subtitle).toContain("Shares too small to label are in the table.");
  });

  it("never prints all of what is not", async () => {
    expect(await textsOf(stacks["stacked shares with slivers"])).toContain("99.7%");
  });

  it("has a key in the order of the parts, and the number of each whole", async () => {
    const texts = await textsOf(chart);
    const at = ["Foster placements", "Secure homes and children's homes", "Other placements"].map((label) =>
      texts.indexOf(label),
    );
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at).not.toContain(-1);
    expect(texts).toContain("31 March 2019 (315)");
  });

  it("leaves what is withheld in one white part, marked by its symbol", async () => {
    const { specification, table, subtitle } = stacks["stacked shares partly withheld"];
    // 233 and 15 of 315 are 78.73% between them
    expect(JSON.stringify(specification)).toMatch(/"from":78\.73\d+,"to":100,"style":"unknown","text":"\[c\]"/);
    expect(table.rows[1]).toEqual(["31 March 2024", "Secure homes and children's homes", "[c]", "[c]", "[c]", "[c]"]);
    expect(subtitle).toContain("[c] is withheld to protect confidentiality.");
  });

  it("tabulates every share of every bar", () => {
    expect(chart.table.rows).toHaveLength(12);
    expect(chart.table.rows[5]?.slice(0, 3)).toEqual(["31 March 2022", "Secure homes and children's homes", 40]);
  });

  it("refuses nothing, five categories, and parts of more than the whole", () => {
    expect(() => stackedShares([], fourGroups, wording)).toThrow("stackedShares requires at least one bar");
    const five = placementGroups.slice(0, 5).map(({ id }) => share(id, 1, 5));
    expect(() => stackedShares([{ label: "All", figures: five }], placementGroups, wording)).toThrow(
      "stackedShares draws at most 4 categories, got 5",
    );
    expect(() => stackedShares([sharesIn(2025, [10, 5, 0, 0], 10)], fourGroups, wording)).toThrow(
      'stackedShares draws parts of a whole, and those of "31 March 2025" come to 150.0%',
    );
  });

  it("keeps its form", () => {
    expect(formOf(chart)).toMatchSnapshot();
  });
});
