import { changeSizeInWords } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const change = (value: number, lower: number, upper: number) => ({
  value,
  lower,
  upper,
  clear: lower > 0 || upper < 0,
});

describe("changeSizeInWords", () => {
  it("is a size without a sign, with the limits of the change", () => {
    expect(changeSizeInWords(change(-20.1, -31.4, -8), "days", 1)).toBe("20.1 days (95% interval 8.0 to 31.4)");
  });

  it("says of percentages and scores that they differ by points", () => {
    expect(changeSizeInWords(change(5, 2, 8), "percent")).toBe("5 points (95% interval 2 to 8)");
    expect(changeSizeInWords(change(5, 2, 8), "score 0-40")).toBe("5 points (95% interval 2 to 8)");
  });

  it("is of one, where it rounds to one", () => {
    expect(changeSizeInWords(change(1.4, 0.6, 2.2), "days")).toBe("1 day (95% interval 1 to 2)");
  });

  it("says which way each limit lies, where no change at all is within them", () => {
    expect(changeSizeInWords(change(3, -4, 10), "days")).toBe("3 days (95% interval 4 lower to 10 higher)");
    expect(changeSizeInWords(change(3, 0, 6), "days")).toBe("3 days (95% interval 0 lower to 6 higher)");
  });

  it("does not let rounding make a clear change look as if it could be none", () => {
    expect(changeSizeInWords(change(3, 0.2, 6), "days")).toBe("3 days (95% interval just over 0 to 6)");
  });

  it("gives the level of the interval that it has", () => {
    expect(changeSizeInWords({ ...change(3, 1, 5), confidence: 0.99 }, "days")).toBe("3 days (99% interval 1 to 5)");
  });
});
