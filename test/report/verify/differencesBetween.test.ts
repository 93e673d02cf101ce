import { describe, expect, it } from "vitest";
import type { PackRecord } from "../../../packages/report/src/build/packRecord.ts";
import { differencesBetween } from "../../../packages/report/src/verify/differencesBetween.ts";

const before: PackRecord = {
  asAt: "2025-03-31",
  edition: "internal",
  notebooks: ["homes"],
  formats: ["html"],
  settings: { council: "Anyshire", letterhead: "a", dataNote: "" },
  inputs: [
    { file: "Episodes.csv", sha256: "a" },
    { file: "Header.csv", sha256: "b" },
  ],
  software: [
    { name: "@lac-analytics/core", version: "0.1.0" },
    { name: "saxes", version: "6.0.0" },
  ],
  outputs: [{ file: "homes.html", sha256: "c" }],
};

describe("what differs between how reports were made and how they are made now", () => {
  it("is nothing where all is the same, in whichever order", () => {
    const none = { settings: [], inputs: [], software: [], outputs: [] };
    expect(differencesBetween(before, before)).toEqual(none);
    expect(differencesBetween(before, { ...before, inputs: before.inputs.toReversed() })).toEqual(none);
  });

  it("is said of settings by their names", () => {
    const now = { ...before, asAt: "2024-03-31", settings: { council: "", letterhead: "b", dataNote: "A sample." } };
    expect(differencesBetween(before, now).settings).toEqual([
      'The setting asAt was "2025-03-31" and is "2024-03-31".',
      'The setting council was "Anyshire" and is blank.',
      "The setting letterhead is another: the council's name, its authors, colours or logo.",
      'The setting dataNote was blank and is "A sample.".',
    ]);
  });

  it("is said of files by their names, of which several may have one", () => {
    const inputs = [
      { file: "Episodes.csv", sha256: "z" },
      { file: "Missing.csv", sha256: "b" },
    ];
    expect(differencesBetween(before, { ...before, inputs }).inputs).toEqual([
      "The input Episodes.csv holds something else now.",
      "The input Header.csv was read then and is not now.",
      "The input Missing.csv is read now and was not then.",
    ]);
    const twice = [...before.inputs, { file: "Header.csv", sha256: "d" }];
    expect(differencesBetween(before, { ...before, inputs: twice }).inputs).toEqual([
      "The input Header.csv holds something else now.",
    ]);
    expect(differencesBetween(before, { ...before, outputs: [{ file: "homes.html", sha256: "x" }] }).outputs).toEqual([
      "The file homes.html comes out differently now.",
    ]);
  });

  it("is said of software by its versions", () => {
    const software = [
      { name: "@lac-analytics/core", version: "0.2.0" },
      { name: "vega", version: "6.0.0" },
    ];
    expect(differencesBetween(before, { ...before, software }).software).toEqual([
      "The software @lac-analytics/core was version 0.1.0 and is version 0.2.0.",
      "The software saxes was version 6.0.0 and is not there.",
      "The software vega, version 6.0.0, was not there then.",
    ]);
  });
});
