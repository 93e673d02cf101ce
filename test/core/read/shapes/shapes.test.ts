import { isDeepStrictEqual } from "node:util";
import { type Figure, figuresOf, type ReadResult, type Return, type ReturnFile, readReturn } from "@lac-analytics/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileLayouts } from "../../../../packages/core/src/return/fileLayouts.ts";
import type { TextColumn } from "../../../../packages/core/src/return/Return.ts";
import { oraclePath } from "../../../oraclePath.ts";
import { cellShapes } from "./cellShapes.ts";
import { cleanTables, type Tables } from "./cleanTables.ts";
import { csvShapes } from "./csvShapes.ts";
import { dateShapes } from "./dateShapes.ts";
import { packedShapes } from "./packedShapes.ts";
import { tableShapes } from "./tableShapes.ts";
import { csvFiles } from "./writtenFiles.ts";

type Shape = (tables: Tables) => readonly ReturnFile[] | Promise<readonly ReturnFile[]>;

const ofTables = { ...dateShapes, ...cellShapes, ...tableShapes };
const ofFiles: Readonly<Record<string, Shape>> = { ...csvShapes, ...packedShapes };
const shapes: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(
    Object.entries(ofTables).map(([name, shape]) => [name, (tables: Tables) => csvFiles(shape(tables))]),
  ),
  ...ofFiles,
};

/** All that can be counted: every measure by every breakdown that it has. */
function figuresOfAll(care: Return): readonly Figure[] {
  return figuresOf(care, { year: 2025 }, { by: "all", population: { children: 70_074, vintage: "mid-2024" } });
}

/** All of a return that a figure is counted from: its children, the columns of its files, and what was lost of them. */
function contentsOf(care: Return): unknown {
  const files = Object.keys(fileLayouts) as (keyof typeof fileLayouts)[];
  const columnOf = (column: object, rows: number): unknown =>
    "at" in column && typeof column.at === "function" && !ArrayBuffer.isView(column)
      ? Array.from({ length: rows }, (_, row) => (column as TextColumn).at(row))
      : column;
  const tables = files.map((file) => {
    const { rows, child, columns } = care[file];
    return { rows, child, columns: Object.values(columns).map((column) => columnOf(column, rows)) };
  });
  return { children: care.children, losses: care.losses, tables };
}

const errorsOf = ({ problems }: ReadResult): readonly string[] =>
  problems.filter(({ severity }) => severity === "error").map(({ code, message }) => `${code}: ${message}`);

/** Errors that a shape has by its nature, though every figure is right. */
const expectedErrors: Readonly<Record<string, string>> = { "the heading again in the middle": "heading-again" };

describe.each(["central-bedfordshire-2025", "rutland-2025"])(
  "the return of %s gives the figures of the clean one",
  async (folder) => {
    const tables = cleanTables(oraclePath(`returns/${folder}`));
    const clean = await readReturn(csvFiles(tables));
    const figures = figuresOfAll(clean.return);
    const contents = contentsOf(clean.return);
    /** The figures of what was read: those of the clean one where it holds the same. */
    const figuresIn = (care: Return): readonly Figure[] =>
      isDeepStrictEqual(contentsOf(care), contents) ? figures : figuresOfAll(care);

    it("which is read without a problem", () => {
      expect(errorsOf(clean)).toEqual([]);
      expect(figures.length).toBeGreaterThan(1000);
    });

    it.each(Object.entries(shapes))("%s", async (name, shape) => {
      const read = await readReturn(await shape(tables));
      const expected = expectedErrors[name];
      expect(errorsOf(read).filter((error) => expected === undefined || !error.startsWith(expected))).toEqual([]);
      const found = figuresIn(read.return);
      if (found !== figures) expect(found).toEqual(figures);
    });

    it("or says what is not known, in any of these shapes of dates, cells, tables and files together", async () => {
      const oneOf = <T>(shapesOfKind: Readonly<Record<string, T>>) => fc.constantFrom(...Object.entries(shapesOfKind));
      // some write dates in a form of their own, make numbers of those that happen to be day first, or look for the heading
      // in the first row
      const ofAnyDates = Object.entries(ofFiles).filter(
        ([name]) => !/1904|month first|serial numbers|two halves/.test(name),
      );
      const together = fc.tuple(
        oneOf(dateShapes),
        oneOf(cellShapes),
        oneOf(tableShapes),
        oneOf(Object.fromEntries(ofAnyDates)),
      );
      await fc.assert(
        fc.asyncProperty(together, async ([[, dates], [, cells], [, rows], [, files]]) => {
          const read = await readReturn(await files(rows(cells(dates(tables)))));
          const found = new Map(figuresIn(read.return).map((figure) => [nameOf(figure), figure]));
          const lossy = new Set(
            [...found.values()].flatMap(({ measure, lost }) => (lost === undefined ? [] : [measure])),
          );
          // some forms together leave too little to tell a date by: then a figure has what was lost beside it, and so have
          // those of its measure where nobody is left in a category
          const unlike = figures.filter((clean) => {
            const figure = found.get(nameOf(clean));
            const isTold = figure === undefined ? lossy.has(clean.measure) : figure.lost !== undefined;
            return !isTold && shownValue(figure) !== shownValue(clean);
          });
          expect(unlike).toEqual([]);
        }),
        { numRuns: 25 },
      );
    });
  },
);

function nameOf({ measure, periodEnd, breakdown, category }: Figure): string {
  return [measure, periodEnd, breakdown, category].join("|");
}

function shownValue(figure: Figure | undefined): string {
  if (figure === undefined) return "missing";
  return figure.symbol === "" ? String(figure.value) : figure.symbol;
}
