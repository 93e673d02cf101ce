import { dayFromIso } from "@lac-analytics/core";
import { coverageNote, definitionsFor, stockChange } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { careReturn } from "../../careReturn.ts";
import { knownOf } from "../../notebooks/openSample.ts";

const care = await careReturn({
  episodes: ["A,01/05/2017,S,C2,U4,PR1,,", "B,01/06/2017,S,C2,U4,PR1,01/03/2018,E11"],
});
const known = knownOf(care);
const { care: _, ...withoutReturn } = known;
const asAt = dayFromIso("2018-03-31");
const earlier = dayFromIso("2017-12-31");

describe("stockChange", () => {
  it("tests the change of a count in a version for internal use", () => {
    expect(stockChange({ ...known, asAt }, "cla-number", earlier)).toMatchObject({
      earlier: 2,
      later: 1,
      joined: 0,
      left: 1,
    });
  });

  it("gives none for publication, nor of a day that the return cannot answer for", () => {
    expect(stockChange({ ...withoutReturn, asAt }, "cla-number", earlier)).toBeUndefined();
    expect(stockChange({ ...known, asAt }, "cla-number", dayFromIso("2016-12-31"))).toBeUndefined();
  });
});

describe("coverageNote", () => {
  it("is blank where the return can answer for every day, and names its days where it cannot", () => {
    expect(coverageNote(known, [asAt, earlier])).toBe("");
    expect(coverageNote(known, [asAt, dayFromIso("2019-01-01")])).toContain("1 April 2017 to 31 March 2018 only");
  });
});

describe("definitionsFor", () => {
  it("gives the catalogue's words in the order asked for", () => {
    expect(definitionsFor(["cla-rate", "cla-number"]).map(({ id }) => id)).toEqual(["cla-rate", "cla-number"]);
  });
});
