import { groupsApartInWords } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { boys, clear, could, girls, score, withoutValue } from "./wordedFigures.ts";

describe("groupsApartInWords", () => {
  it("says who is higher and by how much, and that it could be chance", () => {
    expect(groupsApartInWords(...could)).toBe(
      "14 for boys and 12 for girls, higher for boys by 2 points (95% interval 3 lower to 7 higher), which could be chance",
    );
  });

  it("says so of the second too, and that it is more than chance", () => {
    expect(groupsApartInWords(...clear)).toBe(
      "12 for boys and 20 for girls, higher for girls by 8 points (95% interval 3 to 13), which is more than chance",
    );
  });

  it("says that the difference is that before rounding where the printed figures would not give it", () => {
    // 11.84 and 11.66 read 11.8 and 11.7, and are 0.18 apart
    expect(groupsApartInWords(boys(score(11.84, 10, 13)), girls(score(11.66, 10, 13)), 1)).toMatch(
      /^11\.8 for boys and 11\.7 for girls, higher for boys by 0\.2 points \(95% interval .*\) before rounding, which/,
    );
  });

  it("says that they are the same where they read the same", () => {
    expect(groupsApartInWords(boys(score(14, 11, 17)), girls(score(14.2, 11, 17)))).toBe(
      "14 for boys and 14 for girls, the same",
    );
  });

  it("compares nothing with what is withheld", () => {
    expect(groupsApartInWords(boys(score(14, 11, 17)), girls(withoutValue("c")))).toBe(
      "14 for boys and a withheld share for girls",
    );
  });
});
