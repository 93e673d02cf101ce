import { standardGroups } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { findByCodes, groupNameOf } from "../../../../packages/core/src/project/placements/PlacementGroup.ts";

describe("standardGroups", () => {
  // DfE, SSDA903 code list PLACE, in the groups of the published demand models
  it.each([
    ["fostering", "U1 U2 U3 U4 U5 U6"],
    ["residential", "K2 R1 P3 S1"],
    ["supported", "H5 K3 P2"],
  ])("has in %s the placements %s, each in no other group", (name, places) => {
    for (const place of places.split(" ")) {
      expect(standardGroups.filter(({ codes }) => codes.includes(place)).map((group) => group.name)).toEqual([name]);
    }
    expect(standardGroups.find((group) => group.name === name)?.codes).toHaveLength(places.split(" ").length);
  });

  it("has no group of children at home, placed for adoption, in a secure home or elsewhere", () => {
    const named = standardGroups.flatMap(({ codes }) => codes);
    expect(["P1", "A3", "A4", "A5", "A6", "K1", "R2", "R3", "R5", "Z1"].filter((code) => named.includes(code))).toEqual(
      [],
    );
    expect(standardGroups).toHaveLength(3);
  });
});

const groups = [
  { name: "agency", codes: ["U4/PR4"] },
  { name: "fostering", codes: ["U4", "U5"] },
  { name: "rest", codes: [] },
];

describe("groupNameOf", () => {
  it("finds by placement and provider before placement alone, and the last group for what none names", () => {
    expect(groupNameOf(groups, "U4", "PR4")).toBe("agency");
    expect(groupNameOf(groups.toReversed(), "U4", "PR4")).toBe("agency");
    expect(groupNameOf(groups, "U4", "PR1")).toBe("fostering");
    expect(groupNameOf(groups, "K2", "PR4")).toBe("rest");
    expect(groupNameOf([], "K2", "PR4")).toBeUndefined();
  });
});

describe("findByCodes", () => {
  it("finds none where nothing has codes, or none of these", () => {
    expect(findByCodes([{ codes: undefined }], "U4", "PR4")).toBeUndefined();
    expect(findByCodes(groups, "U6", "PR4")).toBeUndefined();
  });
});
