import { readFileSync } from "node:fs";
import { ownId } from "@lac-analytics/core";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { isOwnUnit } from "../../../packages/core/src/measure/Measure.ts";
import { publicationRule } from "../../../packages/core/src/protect/publicationRule.ts";
import { describeWithOracle } from "../../oraclePath.ts";

/** What the words of the list of measures say that a value is rounded to; nothing where it is not published. */
const rounded: readonly (readonly [RegExp, number])[] = [
  [/^two decimals/, 0.01],
  [/^(LAIT )?one decimal/, 0.1],
  [/^nearest 5 pounds/, 5],
  [/^(whole|as counted|authority exact|years and months)/, 1],
];

const ruleOf = (id: string, unit: string) => (isOwnUnit(unit) ? publicationRule(ownId(id), unit) : undefined);

describeWithOracle("lists/measures.csv", "rounding for publication", (path) => {
  const measures: readonly Readonly<Record<string, string>>[] = parse(readFileSync(path), {
    columns: true,
    relax_column_count: true,
  });
  const published = measures.flatMap(({ id = "", unit = "", rounding_when_published: words = "" }) => {
    const [, roundTo] = rounded.find(([pattern]) => pattern.test(words)) ?? [];
    return roundTo === undefined ? [] : [{ id, unit, words, roundTo }];
  });

  it("is listed for most measures", () => {
    expect(published.length).toBeGreaterThan(90);
  });

  it.each(published)("of $id: $words", ({ id, unit, roundTo }) => {
    expect(ruleOf(id, unit)?.roundTo).toBe(roundTo);
  });
});

describe("publicationRule", () => {
  it("rounds what it does not know to two decimals, and takes its counts for counts of children", () => {
    expect(ruleOf("our-own", "visits per child")).toEqual({ roundTo: 0.01, open: "none" });
  });

  it("knows populations, staff and places from children", () => {
    expect(publicationRule("cla-rate", "per 10,000").open).toBe("denominator");
    expect(publicationRule("workforce-vacancy", "percent").open).toBe("both");
    expect(publicationRule("foster-places", "places").open).toBe("both");
    expect(publicationRule("uasc-share", "percent").open).toBe("none");
  });
});
