import type { StockChange } from "@lac-analytics/core";
import { changeInWords } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const change = (earlier: number, joined: number, left: number, clear: boolean): StockChange => ({
  earlier,
  later: earlier + joined - left,
  joined,
  left,
  value: joined - left,
  lower: 0,
  upper: 0,
  confidence: 0.95,
  method: "",
  clear,
});

describe("changeInWords", () => {
  it("says which way, who came and went, and that it is no clear change", () => {
    expect(changeInWords(change(322, 30, 37, false))).toBe(
      "down from 322, as 30 joined and 37 left; with numbers this small that is no clear change",
    );
  });

  it("says where a change is clear", () => {
    expect(changeInWords(change(1000, 130, 37, true))).toBe(
      "up from 1,000, as 130 joined and 37 left; that is a clear change",
    );
  });

  it("says where the number is the same though children came and went", () => {
    expect(changeInWords(change(20, 4, 4, false))).toBe("the same number as before, as 4 joined and 4 left");
  });

  it("says where nobody moved", () => {
    expect(changeInWords(change(20, 0, 0, false))).toBe("the same number as before, and nobody joined or left");
  });
});
