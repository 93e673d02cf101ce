import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Day, dayFromIso, type Figure, figuresOf, findMeasure, protectFigures } from "@lac-analytics/core";
import type { NotebookSource } from "@lac-analytics/report";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishedSource } from "../../../packages/report/src/notebook/publishedSource.ts";
import { careReturn } from "../../careReturn.ts";

const asAt = dayFromIso("2019-03-31");

// 20 children in foster homes with an agency, 14 in-house and 3 with friends or family, of 40 in all
const placements = [...Array(20).fill("U4,PR4"), ...Array(14).fill("U4,PR1"), ...Array(3).fill("U1,PR0")];
const children = [...placements, ...Array(3).fill("R1,PR4")];
const care = await careReturn({ episodes: children.map((home, at) => `${at},01/02/2018,S,C2,${home},,`) });

const source: NotebookSource = {
  care,
  asAt,
  council: "Anyshire",
  authority: "",
  internal: false,
  series: [],
  file: () => undefined,
  figuresAt: (days: readonly Day[], options) => days.map((day) => figuresOf(care, { asAt: day }, options)),
};
const protect = (figures: readonly Figure[]) => protectFigures(figures, { countedFrom: { care } });

describe("publishedSource", () => {
  let folder = "";
  const notebookAsking = (name: string, measure: string, by: string) => {
    const own = join(folder, name);
    mkdirSync(own);
    writeFileSync(
      join(own, "cells.ts"),
      `export function cells({ asAt, figuresAt }) {
        const measures = [globalThis.findMeasureForTest("${measure}")];
        return { figures: figuresAt([asAt], { measures, by: [["${by}"]] }).flat() };
      }`,
    );
    return { name, folder: own };
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "lac-published-"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    Object.assign(globalThis, { findMeasureForTest: findMeasure });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    Reflect.deleteProperty(globalThis, "findMeasureForTest");
  });

  const sourcesOfCare = (given: NotebookSource): readonly Figure[] =>
    given.figuresAt([asAt], { measures: [findMeasure("cla-number")], by: [["total"]] }).flat();

  it("withholds in one report what another would give away", async () => {
    const fostered = notebookAsking("fostered", "foster-share", "total");
    const all = notebookAsking("all", "cla-number", "total");
    const alone = await publishedSource([all], source, protect);
    expect(sourcesOfCare(alone)[0]).toMatchObject({ symbol: "", value: 40 });
    const together = await publishedSource([all, fostered], source, protect);
    const shown = [
      ...sourcesOfCare(together),
      ...together.figuresAt([asAt], { measures: [findMeasure("foster-share")], by: [["total"]] }).flat(),
    ];
    // 40 looked after and 37 of them fostered would tell of three who are not
    expect(shown.some(({ symbol }) => symbol === "c")).toBe(true);
  });

  it("refuses a figure that no cell asked for while nothing was withheld", async () => {
    const one = await publishedSource([notebookAsking("one", "cla-number", "sex")], source, protect);
    expect(() => sourcesOfCare(one)).toThrow("ask for every figure in one call");
  });

  it("passes over a notebook that fails, and changes nothing for internal use", async () => {
    const broken = { name: "broken", folder: join(folder, "nowhere") };
    await expect(publishedSource([broken], source, protect)).resolves.toMatchObject({ internal: false });
    await expect(publishedSource([broken], source, undefined)).resolves.toBe(source);
  });
});
