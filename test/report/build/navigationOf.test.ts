import { describe, expect, it } from "vitest";
import { navigationOf } from "../../../packages/report/src/build/navigationOf.ts";

const reports = [
  { name: "placements", title: "Placements" },
  { name: "adoption", title: "Adoption" },
  { name: "health", title: "Health" },
];

describe("navigationOf", () => {
  it("leads on in the order of the names, and from the last nowhere", () => {
    expect(navigationOf("adoption", reports, ["html"]).next).toEqual({ label: "Next: Health", address: "health.html" });
    expect(navigationOf("health", reports, ["html"]).next?.address).toBe("placements.html");
    expect(navigationOf("placements", reports, ["html"])).not.toHaveProperty("next");
  });

  it("leads to the formats that were written beside the page", () => {
    expect(navigationOf("health", reports, ["html", "pdf", "xlsx"]).formats).toEqual([
      { label: "PDF", address: "health.pdf" },
      { label: "Excel", address: "health.xlsx" },
    ]);
    expect(navigationOf("health", reports, ["html"]).formats).toEqual([]);
  });
});
