import { describe, expect, it } from "vitest";
import { isOfArea } from "../../../packages/core/src/compare/isOfArea.ts";
import { readPublished } from "../../../packages/core/src/compare/readPublished.ts";
import { csvBytes } from "./csvBytes.ts";

function figureOf(oldCode: string, newCode: string) {
  const heading = "time_period,geographic_level,old_la_code,new_la_code,number";
  const [figure] = readPublished(csvBytes(heading, `2025,Local authority,${oldCode},${newCode},5`), "a.csv");
  if (figure === undefined) throw new Error("there is no figure");
  return figure;
}

describe("isOfArea", () => {
  it("goes by either code", () => {
    const bedford = figureOf("822", "E06000055");
    expect([isOfArea(bedford, "822"), isOfArea(bedford, "E06000055"), isOfArea(bedford, "823")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("finds each of those that report together", () => {
    const both = figureOf("314 / 318", "E09000021 / E09000027");
    expect(["314", "318", "E09000027"].every((code) => isOfArea(both, code))).toBe(true);
    expect(isOfArea(both, "E0900002")).toBe(false);
  });

  it("is of nobody where no code is given", () => {
    expect(isOfArea(figureOf("", "E06000055"), "")).toBe(false);
  });
});
