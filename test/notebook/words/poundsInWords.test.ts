import { poundsInWords } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("poundsInWords", () => {
  it("gives millions with one decimal, half-up", () => {
    expect(poundsInWords(1_000_000)).toBe("£1.0 million");
    expect(poundsInWords(14_250_000)).toBe("£14.3 million");
    expect(poundsInWords(-2_119_305)).toBe("-£2.1 million");
  });

  it("gives thousands below a million, and never nought with a sign", () => {
    expect(poundsInWords(999_499)).toBe("£999,000");
    expect(poundsInWords(999_500)).toBe("£1.0 million");
    expect(poundsInWords(-382_441)).toBe("-£382,000");
    expect(poundsInWords(-400)).toBe("£0");
    expect(poundsInWords(0)).toBe("£0");
  });
});
