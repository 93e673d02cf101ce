import { describe, expect, it } from "vitest";
import { publishedLabel } from "../../../packages/core/src/compare/publishedLabel.ts";

describe("publishedLabel", () => {
  it.each([
    ["Children looked after at 31 March each year", "Children looked after on 31 March each year"],
    ["Children looked after at 31 March", "CLA on 31 March"],
    [
      "Children looked after continuously for at least 2.5 years at 31 March aged under 16 years",
      "Children looked after continuously for at least 2.5 years on 31 March aged under 16 years",
    ],
    ["Gender", "Sex"],
    ["Aged 17 to 18", "17 to 18 years"],
    ["Special guardianship orders", "Special guardianship order"],
    [
      "Living in the same placement for at least 2 years, or are placed for adoption and their adoption and their adoptive placement together with their previous placement, last for at least 2 years",
      "Living with the same carer for at least 2 years",
    ],
  ])("words %s as the latest edition does", (label, latest) => {
    expect(publishedLabel(label)).toBe(latest);
    expect(publishedLabel(latest)).toBe(latest);
  });

  it("leaves other labels alone", () => {
    expect(publishedLabel("Aged under 1")).toBe("Aged under 1");
    expect(publishedLabel("Foster placements")).toBe("Foster placements");
  });
});
