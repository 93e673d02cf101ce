import { isOfPopulation, measures } from "@lac-analytics/core";
import { expect, it } from "vitest";

it("is true of the measures that are not known where no population is given", () => {
  const found = new Set<string>(measures.filter(isOfPopulation).map(({ id }) => id));
  expect(found).toEqual(
    new Set(["cla-rate", "started-rate", "ceased-rate", "cla-rate-standardised", "disproportionality-ratio"]),
  );
});
