import { placementMix } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";
import { exampleCharts } from "../exampleCharts.ts";
import { formOf } from "../formOf.ts";
import { placementGroups, share, shown, withheld, wording } from "../panelFigures.ts";

describe("placementMix", () => {
  const chart = exampleCharts.placements;

  it("states the finding", () => {
    // the pack of 11 February 2019 prints 233 and 73.97%
    expect(chart.title).toBe("Most children looked after are in foster placements: 233 of 315 (74.0%)");
    expect(chart.subtitle).toBe(
      "Children looked after, Central Bedfordshire, 21 January 2019. Thin lines are 95% intervals. Source: SSDA903 return.",
    );
  });

  it("calls children placed for adoption so, not in it", () => {
    const { title } = placementMix([share("A", 2, 3), share("U", 1, 3)], placementGroups, wording);
    expect(title).toBe("Most children looked after are placed for adoption: 2 of 3 (66.7%)");
  });

  it("lists the groups from the largest down, and those with nobody after them", () => {
    expect(chart.description).toMatch(
      /In order: foster placements 233 \(74\.0%\), secure homes and children's homes 25 \(7\.9%\), .*, other placements 5 \(1\.6%\)\. Nobody in: residential schools\.$/,
    );
  });

  it("draws the groups in that order, without those that have nobody", () => {
    const drawn = JSON.stringify(chart.specification).match(/"domain":\[("[^\]]*)\]/)?.[1];
    expect(drawn).toBe('"U","K","H","P1","A","R","Z"');
  });

  it("tabulates every group in the categories' order, and the whole", () => {
    expect(chart.table.rows.map(([group, children]) => [group, children])).toEqual([
      ["Foster placements", 233],
      ["Placed for adoption", 13],
      ["Placed with parents or other person with parental responsibility", 14],
      ["Secure homes and children's homes", 25],
      ["Independent and semi-independent living arrangements/supported accommodation", 20],
      ["Other residential settings", 5],
      ["Residential schools", 0],
      ["Other placements", 5],
      ["All children looked after", 315],
    ]);
    expect(chart.table.rows.at(-1)).toEqual(["All children looked after", 315, 100, "[z]", "[z]"]);
    // Wilson's interval of 233 in 315, by hand
    const [, , value, lower, upper] = chart.table.rows[0] ?? [];
    expect([value, lower, upper].map((cell) => Number(cell).toFixed(2))).toEqual(["73.97", "68.85", "78.50"]);
  });

  it("never draws a withheld group as nought", () => {
    const { title, subtitle, description, table, specification } = exampleCharts["placements partly withheld"];
    expect(title).toBe("Most children looked after are in foster placements: 233 of 315 (74.0%)");
    expect(subtitle).toContain("[c] is withheld to protect confidentiality.");
    expect(description).toContain("secure homes and children's homes [c], other residential settings [c].");
    expect(table.rows[3]).toEqual(["Secure homes and children's homes", "[c]", "[c]", "[c]", "[c]"]);
    const bars =
      JSON.stringify(specification)
        .match(/"values":\[[^\]]*\]},"mark":\{"type":"bar"/g)
        ?.join() ?? "";
    expect(bars).toContain('"key":"U"');
    expect(bars).not.toMatch(/"key":"[KR]"/);
  });

  it("keeps a group that nobody has named", () => {
    const { table } = placementMix([share("U", 2, 3), share("unassigned", 1, 3)], placementGroups, wording);
    expect(table.rows.map(([group]) => group)).toEqual([
      "Foster placements",
      "unassigned",
      "All children looked after",
    ]);
  });

  it("draws all groups where nobody is in any", () => {
    const { title, description } = placementMix([share("U", 0, 3)], placementGroups, wording);
    expect(title).toBe("None of 3 children looked after in these groups");
    expect(description).toBe(`Bar chart of shares. ${title}. In order: foster placements 0 (0%).`);
  });

  it("refuses what is no percentage, lacks its counts or is a share of another whole", () => {
    const of = { category: "U", unit: "percent", breakdown: "placement", measure: "placement-share" };
    expect(() => placementMix([shown(1, { category: "U" })], placementGroups, wording)).toThrow(
      'placementMix draws percentages, got children for "U"',
    );
    expect(() => placementMix([shown(1, of)], placementGroups, wording)).toThrow(
      'placementMix requires the counts behind the share of "U"',
    );
    expect(() => placementMix([share("U", 1, 3), share("K", 1, 4)], placementGroups, wording)).toThrow(
      "placementMix draws shares of one whole, got 3 and 4",
    );
    expect(() => placementMix([withheld(of)], placementGroups, wording)).not.toThrow();
  });

  it("keeps its form", () => {
    expect(formOf(chart)).toMatchSnapshot();
  });
});
