import { listInWords } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

describe("listInWords", () => {
  it("joins words as a sentence has them", () => {
    expect(listInWords(["P008"])).toBe("P008");
    expect(listInWords(["P008", "P070"])).toBe("P008 and P070");
    expect(listInWords(["P008", "P070", "P073"], "or")).toBe("P008, P070 or P073");
    expect(listInWords([])).toBe("");
  });
});
