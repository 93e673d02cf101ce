import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { rankingOf, rankings } from "../examples/rankings.ts";
import { labelBoxes } from "../labelBoxes.ts";

describe("rankedDots", () => {
  const chart = rankings["ranking among neighbours"];

  it("states how the authority stands to its neighbours, and whether that is clear", () => {
    // the ten neighbours' rounded rates add to 658
    expect(chart.title).toBe(
      "62 children looked after per 10,000, no clear difference from its neighbours' average of 65.8",
    );
    // half of the neighbours are confidential, and so small: nothing is tested against the mean of the others
    expect(rankings["ranking partly withheld"].title).toBe(
      "62 children looked after per 10,000, beside its neighbours' average of 51.5",
    );
  });

  it("says nothing of clearness where the counts are not published, and draws no intervals", () => {
    const { title, subtitle, table } = rankings["ranking without counts"];
    expect(title).toBe("62 children looked after per 10,000, beside its neighbours' average of 65.8");
    expect(subtitle).not.toContain("interval");
    expect(table.rows.every(([, , lower]) => lower === "[z]")).toBe(true);
  });

  it("stands beside its region where no neighbour has a value", () => {
    expect(rankingOf([370, null]).title).toBe(
      "62 children looked after per 10,000, no clear difference from East of England at 57",
    );
  });

  it("gives rank and band where more or less is better", () => {
    expect(rankings["ranking with a place among all"].subtitle).toContain(
      "Rank 6 of 11 authorities with a value, 1 being the best; quartile band B.",
    );
    expect(chart.subtitle).not.toContain("Rank");
  });

  it("stands the highest at the top and whoever has no value last", async () => {
    const boxes = await labelBoxes(await renderChart(rankings["ranking partly withheld"]));
    const topOf = (text: string) => boxes.find((box) => box.text === text)?.top ?? Number.NaN;
    expect(topOf("England")).toBeLessThan(topOf("Central Bedfordshire"));
    expect(topOf("Central Bedfordshire")).toBeLessThan(topOf("Bath and North East Somerset"));
    expect(topOf("Bath and North East Somerset")).toBeLessThan(topOf("Bournemouth, Christchurch and Poole"));
  });

  it("prints published values as they were published", () => {
    expect(chart.description).toContain("Central Bedfordshire 62 (95% interval 55.5 to 68.3)");
    expect(chart.description).toContain("Average of neighbours 65.8;");
  });

  it("prints the symbol of a region that is withheld, and no interval", () => {
    const { table } = rankingOf([370, 560], { region: null });
    expect(table.rows.find(([place]) => place === "East of England")).toEqual(["East of England", "[c]", "[z]", "[z]"]);
  });

  it("explains its symbols and never draws a withheld place as nought", () => {
    const { subtitle, table, title, specification } = rankings["ranking of a withheld authority"];
    expect(title).toBe("Children looked after per 10,000 aged 0 to 17: [c]");
    expect(subtitle).toContain("[c] is withheld to protect confidentiality. [x] is not available.");
    expect(table.rows.find(([place]) => place === "Central Bedfordshire")).toEqual([
      "Central Bedfordshire",
      "[c]",
      "[z]",
      "[z]",
    ]);
    expect(JSON.stringify(specification)).not.toContain('"key":"E06001000 800","value":');
  });
});
