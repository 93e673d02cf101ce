import { seriesNeeded } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("seriesNeeded", () => {
  it("says what is left out, why, and what to add where", () => {
    expect(seriesNeeded("Enquiries", ["adoption-enquiries", "adopter-households"], "2018-09-30")).toBe(
      "Enquiries: left out, because the return does not hold it and no count of the council's own was given; give it as rows of adoption-enquiries, adopter-households dated 30 September 2018, or in the year before, in a CSV that settings.json names under series.",
    );
  });

  it("asks for a directory of postcodes first where the return could be counted with one", () => {
    expect(seriesNeeded("Distances", ["over-20-miles-share", "out-of-area-share"], "2018-09-30")).toBe(
      "Distances: left out, because the return does not hold it and no count of the council's own was given; give a directory of postcodes with --postcodes, or name it in settings.json under postcodes; or give it as rows of over-20-miles-share, out-of-area-share dated 30 September 2018, or in the year before, in a CSV that settings.json names under series.",
    );
  });
});
