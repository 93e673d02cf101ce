import { InputError, populationEstimates } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const bytes = (...lines: readonly string[]) => new TextEncoder().encode(lines.join("\n"));
const heading = "authority,year,population";

describe("populationEstimates", () => {
  it.each(["given/own.csv", "C:\\given\\own.csv", "own.csv"])("knows the file of %s by its name alone", (path) => {
    expect(populationEstimates(bytes(heading, "E06000056,2018,61026"), path)).toEqual([
      { authority: ["E06000056"], year: 2018, children: 61_026, file: "own.csv", row: 2 },
    ]);
  });

  it("refuses a file without an estimate, by its path", () => {
    expect(() => populationEstimates(bytes(heading), "given/own.csv")).toThrow(
      new InputError("given/own.csv has no estimate of an authority's residents aged 0 to 17."),
    );
  });
});
