import { dayFromIso } from "@lac-analytics/core";
import { expect, it } from "vitest";
import type { NotebookParts } from "../../../packages/report/src/build/NotebookParts.ts";
import { type MadePack, recordOfPack } from "../../../packages/report/src/build/recordOfPack.ts";

const notebook = (name: string) =>
  ({ name, files: () => [{ file: `${name}/cells.ts`, sha256: name }] }) as unknown as NotebookParts;

const pack = {
  from: {
    source: { asAt: dayFromIso("2025-03-31"), internal: true, months: 6, authority: "E06000017" },
    letterhead: { council: "Barsetshire", authors: [], colours: [] },
    dataNote: "A note",
    further: { population: "9,000", cleared: "", roles: "" },
  },
  notebooks: [notebook("homes"), notebook("health")],
  formats: ["html"],
  read: [
    { file: "Episodes.csv", rows: 3, sha256: "b" },
    { file: "Episodes.csv", rows: 2, sha256: "a" },
    { file: "Episodes.csv", rows: 3, sha256: "b" },
  ],
  versions: [{ name: "@lac-analytics/core", version: "0.1.0" }],
  outputs: [
    { file: "homes.html", sha256: "d" },
    { file: "health.html", sha256: "c" },
  ],
} as unknown as MadePack;

it("has each input once, the files of the notebooks among them, and all files in order", () => {
  const { inputs, outputs } = recordOfPack(pack);
  expect(inputs).toEqual([
    { file: "Episodes.csv", sha256: "a" },
    { file: "Episodes.csv", sha256: "b" },
    { file: "health/cells.ts", sha256: "health" },
    { file: "homes/cells.ts", sha256: "homes" },
  ]);
  expect(outputs.map(({ file }) => file)).toEqual(["health.html", "homes.html"]);
});

it("tells what reports hang on besides files, of a letterhead its hash alone", () => {
  const { asAt, edition, notebooks, settings } = recordOfPack(pack);
  expect([asAt, edition, notebooks]).toEqual(["2025-03-31", "internal", ["homes", "health"]]);
  const { letterhead, ...others } = settings;
  expect(letterhead).toMatch(/^[0-9a-f]{64}$/);
  expect(others).toEqual({
    council: "Barsetshire",
    authority: "E06000017",
    months: "6",
    monthsBetweenMeetings: "",
    dataNote: "A note",
    population: "9,000",
    cleared: "",
    roles: "",
  });
});
