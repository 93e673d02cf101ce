import { measureNamed, unknownBreakdown, unknownMeasure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { unknownCategory } from "../../../packages/core/src/measure/unknownName.ts";

describe("unknownMeasure", () => {
  it("says what was probably meant, of the catalogue or of the measures of one's own", () => {
    expect(unknownMeasure("cla-numbr")).toBe('there is no measure "cla-numbr"; write cla-number if that is meant');
    expect(unknownMeasure("our-owm", ["our-own"])).toBe(
      'there is no measure "our-owm"; write our-own if that is meant',
    );
  });

  it("says where measures are listed, where none is near", () => {
    expect(unknownMeasure("qqqqqq")).toBe('there is no measure "qqqqqq"; lac measures lists them');
    expect(unknownMeasure("our-own")).not.toContain("our-own if");
  });
});

describe("unknownBreakdown", () => {
  const fosterShare = measureNamed("foster-share");
  const { id } = fosterShare;

  it("says what was probably meant, else which there are", () => {
    const has = fosterShare.breakdowns.map((breakdown) => breakdown.id).join(", ");
    expect(unknownBreakdown("totl", fosterShare)).toBe(`${id} has no breakdown "totl"; write total if that is meant`);
    expect(unknownBreakdown("qqqqqq", fosterShare)).toBe(`${id} has no breakdown "qqqqqq"; it has ${has}`);
  });
});

describe("unknownCategory", () => {
  it("says what was probably meant, else which there are", () => {
    const bySex = measureNamed("cla-number").breakdowns.find(({ id }) => id === "sex");
    const sex = { id: "sex", categories: bySex?.categories ?? [] };
    expect(unknownCategory("mal", sex)).toBe('sex has no category "mal"; write male if that is meant');
    expect(unknownCategory("qqqqqq", sex)).toMatch(/^sex has no category "qqqqqq"; it has male, female\b/);
  });
});
