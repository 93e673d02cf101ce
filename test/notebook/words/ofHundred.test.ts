import { ofHundred } from "@lac-analytics/notebook";
import { expect, it } from "vitest";

it.each([
  [0, "0"],
  [0.001, "1"],
  [0.045, "5"],
  [0.5, "50"],
  [0.998, "99"],
  [1, "100"],
])("says of a share of %d that it is %s of 100, and none or all where it is", (share, told) => {
  expect(ofHundred(share)).toBe(told);
});
