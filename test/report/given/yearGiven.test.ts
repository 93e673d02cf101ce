import { describe, expect, it } from "vitest";
import { yearGiven } from "../../../packages/report/dist/given/yearGiven.js";
import { messagesOf } from "../../lac.ts";

describe("yearGiven", () => {
  it.each(["2025", "2024-25", "2024/25", "2024–25", "2024-2025", "2024/2025", "2024 to 2025", " 2024-25 "])(
    "takes %s for the reporting year that ended in March 2025, without a word",
    async (written) => {
      expect(await messagesOf(() => expect(yearGiven(written)).toBe(2025))).toBe("");
    },
  );

  it("says which year was taken where two digits on both sides could be a month", async () => {
    const said = await messagesOf(() => expect(yearGiven("03/04")).toBe(2004));
    expect(said).toBe("--year: 03/04 is read as 2003-04, the year that ended in March 2004.\n");
  });

  it("knows the century of a year of two digits", () => {
    expect(yearGiven("99-00")).toBe(2000);
    expect(yearGiven("1999-00")).toBe(2000);
    expect(yearGiven("49/50")).toBe(2050);
  });

  it.each(["25", "2024-26", "2025-24", "2024-2024", "24/26", "1949", "2101", "2024-255", "", "-25", "last"])(
    "refuses %s, with what to write",
    (written) => {
      expect(() => yearGiven(written)).toThrow(
        `--year: "${written}" is not a reporting year, such as 2025 or 2024-25 for the year that ended in March 2025.`,
      );
    },
  );
});
