import { labelWidth } from "@lac-analytics/charts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../../packages/charts/src/node/textWidth.ts";
import { places } from "../places.ts";

describe("labelWidth", () => {
  it("is the font's own but for pairs of letters that it draws closer", async () => {
    const measured = await textWidth();
    for (const text of [...places, "Upper limit 63.0", "7 or more in a row above average", "£1,234.50 (95%)"]) {
      expect(labelWidth(text)).toBeGreaterThanOrEqual(measured(text, 16) - 0.1);
      expect(labelWidth(text)).toBeLessThan(measured(text, 16) * 1.02);
    }
  });

  it("is never less than the font's, whatever is written in the Latin alphabet", async () => {
    const measured = await textWidth();
    const letters = fc.string({ unit: fc.integer({ min: 32, max: 0x17f }).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(letters, (text) => {
        expect(labelWidth(text)).toBeGreaterThanOrEqual(measured(text, 16) - 0.02 * text.length);
      }),
    );
  });
});
