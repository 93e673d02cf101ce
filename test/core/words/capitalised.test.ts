import { capitalised } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

describe("capitalised", () => {
  it("begins a sentence, and leaves the rest alone", () => {
    expect(capitalised("seven figures of P070")).toBe("Seven figures of P070");
    expect(capitalised("P070 and others")).toBe("P070 and others");
    expect(capitalised("")).toBe("");
  });
});
