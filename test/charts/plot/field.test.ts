import { field } from "@lac-analytics/charts";
import { expect, it } from "vitest";

interface PlacementShare {
  readonly share: number;
}

it("field gives the name of a column, and a misspelt one does not compile", () => {
  expect(field<PlacementShare>("share")).toBe("share");
  // @ts-expect-error: the column is called share
  field<PlacementShare>("shaer");
});
