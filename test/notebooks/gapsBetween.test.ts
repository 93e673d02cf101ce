import { dayFromIso } from "@lac-analytics/core";
import type { PlacementProjection } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { gapsBetween } from "../../notebooks/sufficiency/gapsBetween.ts";
import { shown, withheld } from "../charts/panelFigures.ts";

/** What is projected of some groups: 100 children in each, and 90 to 120 to come. */
const projectionOf = (groups: PlacementProjection["scenario"]["groups"]) =>
  ({
    scenario: { groups, from: dayFromIso("2019-04-01") },
    start: groups.map(({ name }) => ({ ageBand: "all", group: name, children: 100 })),
    months: [
      {
        month: "2022-03-31",
        stocks: groups.map(({ name }) => ({
          ageBand: "total",
          group: name,
          children: { expected: 105, lower80: 90, upper80: 120 },
        })),
      },
    ],
  }) as unknown as PlacementProjection;

const places = shown(95, { unit: "places" });
const own = { name: "other carers", codes: ["U4", "U5", "U6"] };
const relatives = { name: "relatives", codes: ["U1", "U2", "U3"] };

describe("gapsBetween", () => {
  it("knows foster homes by their codes, whatever the scenario calls them, and dates the places", () => {
    const { table, messages } = gapsBetween(projectionOf([relatives, own]), places);
    expect(table?.rows.map((row) => [row[0], row[4], row[5]])).toEqual([
      ["Relatives", "not given", "not known"],
      ["Other carers", "95", "0 to 25"],
    ]);
    expect(messages[0]?.text).toBe(
      "The projection begins with 100 children in foster homes on 31 March 2019, 5 more than the council's own 95 places on 21 January 2019. By 31 March 2022 the gap is likely to be up to 25 (80% range).",
    );
  });

  it("says that children with relatives need no such place where they are in the group", () => {
    const both = { name: "fostering", codes: [...relatives.codes, ...own.codes] };
    expect(gapsBetween(projectionOf([both]), places).messages[0]?.text).toMatch(
      /, those of relatives or friends among them, who need none of the council's own places\./,
    );
  });

  it("is not there where no group is of foster homes alone, or nobody gave the places", () => {
    const mixed = { name: "homes", codes: [...own.codes, "K2"] };
    const none = { table: null, messages: [] };
    expect(gapsBetween(projectionOf([mixed, relatives]), places)).toEqual(none);
    expect(gapsBetween(projectionOf([own]), withheld())).toEqual(none);
  });
});
