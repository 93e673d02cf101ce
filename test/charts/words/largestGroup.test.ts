import { describe, expect, it } from "vitest";
import { largestGroup } from "../../../packages/charts/src/words/largestGroup.ts";
import { share } from "../panelFigures.ts";

const group = (label: string, count: number | null) => ({ label, count });

describe("largestGroup", () => {
  it("names the largest group with its share of the whole", () => {
    expect(largestGroup([group("In-house", 130), group("NHS", 101)], 233, "foster placements")).toBe(
      "Largest group: in-house, 130 of 233 foster placements (55.8%)",
    );
  });

  it("keeps the capitals of an abbreviation", () => {
    expect(largestGroup([group("NHS trust", 2), group("In-house", 1)], 3, "placements")).toBe(
      "Largest group: NHS trust, 2 of 3 placements (66.7%)",
    );
  });

  it("names two that are equal, and counts more than two", () => {
    expect(largestGroup([group("A", 5), group("B", 5), group("C", 1)], 11, "children")).toBe(
      "Largest groups: A and B, 5 each of 11 children (45.5%)",
    );
    expect(largestGroup([group("A", 5), group("B", 5), group("C", 5)], 15, "children")).toBe(
      "3 groups are the largest, 5 each of 15 children (33.3%)",
    );
  });

  it("says what they are where it is told, and most or all where it is so", () => {
    const foster = { ...group("Foster placements", 233), predicate: "in foster placements" };
    const other = { ...group("Other", 20), predicate: "in other placements" };
    expect(largestGroup([foster, other], 315, "children looked after")).toBe(
      "Most children looked after are in foster placements: 233 of 315 (74.0%)",
    );
    expect(largestGroup([{ ...foster, count: 120 }, other], 315, "children looked after")).toBe(
      "120 of 315 children looked after are in foster placements, the largest group (38.1%)",
    );
    expect(largestGroup([foster], 233, "children looked after")).toBe(
      "All children looked after are in foster placements: 233 of 233 (100.0%)",
    );
    expect(
      largestGroup(
        [
          { ...foster, count: 1 },
          { ...other, count: 0 },
        ],
        3,
        "children looked after",
      ),
    ).toBe("1 of 3 children looked after is in foster placements, the largest group (33.3%)");
    expect(largestGroup([foster, { ...other, count: null }], undefined, "children looked after")).toBe(
      "233 children looked after are in foster placements, the largest group shown",
    );
  });

  it("speaks of one as one", () => {
    expect(largestGroup([group("In-house", 1)], 1, "foster placements")).toBe(
      "Largest group: in-house, 1 of 1 foster placement (100.0%)",
    );
    expect(
      largestGroup([{ ...group("Foster", 1), predicate: "in foster placements" }], 1, "children looked after"),
    ).toBe("The one child looked after is in foster placements: 1 of 1 (100.0%)");
    expect(largestGroup([group("Male", 0)], 1, "children looked after")).toBe(
      "None of 1 child looked after in these groups",
    );
  });

  it("says a share as it may be shown, rounded where it was", () => {
    const figure = share("U", 130, 233, { value: 56, lower: 49, upper: 62 });
    expect(largestGroup([{ ...group("In-house", 130), figure }], 233, "foster placements")).toBe(
      "Largest group: in-house, 130 of 233 foster placements (56%)",
    );
  });

  it("says that it knows only the groups that are shown", () => {
    expect(largestGroup([group("Male", 62), group("Female", null)], undefined, "children looked after")).toBe(
      "Largest group shown: male, 62 children looked after",
    );
  });

  it("says so where there is nobody, or nothing to show", () => {
    expect(largestGroup([group("Male", 0), group("Female", 0)], 0, "children looked after")).toBe(
      "No children looked after",
    );
    expect(largestGroup([group("Male", 0), group("Female", 0)], 5, "children looked after")).toBe(
      "None of 5 children looked after in these groups",
    );
    expect(largestGroup([group("Male", null)], undefined, "children looked after")).toBe(
      "No numbers of children looked after to show",
    );
  });
});
