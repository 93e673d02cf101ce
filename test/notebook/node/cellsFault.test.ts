import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { cellFault } from "@lac-analytics/notebook/node";
import { afterAll, describe, expect, it } from "vitest";
import { cellsFault } from "../../../packages/notebook/src/node/cellsFault.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-cells-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(
  join(folder, "cells.ts"),
  [
    "export function cells(source) {",
    "  const all = countOf(source);",
    "  return {",
    "    rate: all / 7,",
    "    share: all / 9,",
    "    other: 1,",
    "  };",
    "}",
  ].join("\n"),
);
const notebook = { name: "placements", folder } as Parameters<typeof cellsFault>[0];
const said = (rest: string) => new InputError(`The notebook "placements" cannot be built: ${rest}`);
const at = (file: string, line: number, column = 20) => ({ file, line, column });

describe("cellFault", () => {
  it("names the cell, and the line on which it stands", async () => {
    expect(await cellFault(notebook, "share", "it is NaN")).toEqual(
      said('the cell "share" fails: cells.ts line 5: it is NaN'),
    );
  });

  it("names the file alone where the line is not plain", async () => {
    expect(await cellFault(notebook, "elsewhere", "it is NaN")).toEqual(
      said('the cell "elsewhere" fails: cells.ts: it is NaN'),
    );
  });
});

describe("cellsFault", () => {
  it("names the cell that is known to have failed, and where, on one line", async () => {
    expect(await cellsFault(notebook, new Error("no\n  rows"), [at("rows.ts", 3)], "rate")).toEqual(
      said('the cell "rate" fails: rows.ts line 3: no rows'),
    );
    expect(await cellsFault(notebook, "text", [], "rate")).toEqual(said('the cell "rate" fails: cells.ts: text'));
  });

  it("finds the cells that are stopped by where it arose", async () => {
    expect(await cellsFault(notebook, new Error("x"), [at("cells.ts", 4, 12)])).toEqual(
      said('the cell "rate" fails: cells.ts line 4: x'),
    );
    expect(await cellsFault(notebook, new Error("x"), [at("rows.ts", 9), at("cells.ts", 2, 18)])).toEqual(
      said('the cells "rate" and "share" fail: rows.ts line 9: x'),
    );
  });

  it("names no cell where none is to be seen", async () => {
    expect(await cellsFault(notebook, new Error("x"), [at("rows.ts", 9)])).toEqual(said("rows.ts line 9: x"));
    expect(await cellsFault(notebook, new Error("x"), [])).toEqual(said("cells.ts: x"));
  });
});
