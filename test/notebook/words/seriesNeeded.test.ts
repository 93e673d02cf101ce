import { seriesNeeded } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("seriesNeeded", () => {
  it("says what is left out, why, and what to add where", () => {
    expect(seriesNeeded("Enquiries", ["adoption-enquiries", "adopter-households"], "2018-09-30")).toBe(
      "Enquiries: left out, because the return does not hold it and no count of the council's own was given; give it as rows of adoption-enquiries, adopter-households dated 30 September 2018, or in the year before, in a CSV that settings.json names under series.",
    );
  });
});
