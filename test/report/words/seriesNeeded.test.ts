import { seriesNeeded } from "@lac-analytics/report";
import { describe, expect, it } from "vitest";

describe("seriesNeeded", () => {
  it("says what is missing, and what to add where", () => {
    expect(seriesNeeded("Enquiries", ["adoption-enquiries", "adopter-households"], "2018-09-30")).toBe(
      "Enquiries are not in the return: add rows of adoption-enquiries, adopter-households dated 30 September 2018 to a CSV of the council's own series, which settings.json names under series.",
    );
  });
});
