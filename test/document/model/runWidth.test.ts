import { describe, expect, it } from "vitest";
import { runWidth } from "../../../packages/document/src/model/runWidth.ts";

const plain = { code: false, bold: false };

// by the metrics of Helvetica and Helvetica-Bold, which Arial's letters have too, in thousandths
describe("runWidth", () => {
  it("is that of the letters, in units of their size, and a little more at most", () => {
    const councils = (722 + 3 * 556 + 500 + 222 + 222 + 500) / 1000;
    expect(runWidth(plain, "Councils")).toBeGreaterThanOrEqual(councils);
    expect(runWidth(plain, "Councils")).toBeLessThan(councils * 1.02);
    expect(runWidth(plain, "")).toBe(0);
  });

  it("holds bold letters, so that no heading is broken within a word", () => {
    const councils = (722 + 3 * 611 + 556 + 278 + 278 + 556) / 1000;
    const likely = (611 + 278 + 556 + 556 + 278 + 556) / 1000;
    expect(runWidth({ ...plain, bold: true }, "Councils")).toBeGreaterThanOrEqual(councils);
    expect(runWidth({ ...plain, bold: true }, "Likely")).toBeGreaterThanOrEqual(likely);
  });

  it("is one for each letter of code", () => {
    expect(runWidth({ ...plain, code: true }, "iiii")).toBe(runWidth({ ...plain, code: true }, "WWWW"));
  });
});
