import { multiplicityInWords } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { benchmarks } from "./exampleBenchmarks.ts";

const [first] = benchmarks.rows;

describe("multiplicityInWords", () => {
  it("says what was looked at, what chance would do and what stays", () => {
    const clear = first === undefined ? [] : [first];
    const family = { with: "England", tested: 8, byChance: 0.4, clear, stillClear: [] } as const;
    expect(multiplicityInWords(family, "England")).toBe(
      "The gap to England can be tested for eight measures. Taken one at a time, one looks clear. But of so many, about 0.4 would look clear by chance alone. Allowing for that, so that no more than one in twenty of those left should be chance, none stays clear.",
    );
  });

  it("says nothing where nothing could be tested", () => {
    const family = { with: "region", tested: 0, byChance: 0, clear: [], stillClear: [] } as const;
    expect(multiplicityInWords(family, "the region")).toBe("");
  });
});
