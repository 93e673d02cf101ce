import { InputError } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { openWorkbook } from "../../../../packages/core/src/read/workbook/openWorkbook.ts";
import { sheetXml, workbookFile, workbookParts, zipOf } from "./workbookFile.ts";

const open = (bytes: Uint8Array, budget = 100_000_000) => openWorkbook({ name: "b.xlsx", bytes }, budget);

/** The rows of the only sheet of a workbook, as pairs of column and text. */
async function rowsOf(sheet: string, parts: Readonly<Record<string, string>> = {}) {
  const { sheets } = await open(await zipOf({ ...workbookParts({ Data: sheet }), ...parts }));
  return sheets[0]?.rows.map(({ line, columns, texts }) => [line, columns.map((column, at) => [column, texts[at]])]);
}

const rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

describe("openWorkbook", () => {
  it("gives the cells that hold something, by row and column", async () => {
    expect(await rowsOf(sheetXml([["CHILD", undefined, "SEX"], [], ["A1", "", "1"]]))).toEqual([
      [
        1,
        [
          [0, "CHILD"],
          [2, "SEX"],
        ],
      ],
      [
        3,
        [
          [0, "A1"],
          [2, "1"],
        ],
      ],
    ]);
  });

  it("calls a sheet by its workbook, and by its own name where there are several; blank ones do not count", async () => {
    const one = await workbookFile("b.xlsx", { Notes: [], Data: [["x"]] });
    expect((await open(one.bytes)).sheets.map(({ name }) => name)).toEqual(["b.xlsx"]);
    const two = await workbookFile("b.xlsx", { "Ep & is/odes": [["x"]], Header: [["x"]] });
    expect((await open(two.bytes)).sheets.map(({ name }) => name)).toEqual(["b.xlsx/Ep & is odes", "b.xlsx/Header"]);
  });

  it("gives dates as DD/MM/YYYY in both date systems of Excel, and other numbers as they are", async () => {
    // 1 April 2024 is 45,383 days after the last of 1899 as Excel counts, and 43,921 after the first of 1904
    const numbers = [45_383, 45_383.5, 45_383.9999999, 0.25, 1, 61, 2_958_465];
    const rows = [[45_383, ...numbers.map((serial) => ({ serial }))]];
    const at1900 = (await open((await workbookFile("b.xlsx", { Data: rows })).bytes)).sheets[0];
    expect(at1900?.rows[0]?.texts).toEqual([
      "45383",
      "01/04/2024",
      "01/04/2024 12:00:00",
      "02/04/2024",
      "0.25",
      "01/01/1900",
      "01/03/1900",
      "31/12/9999",
    ]);
    const later = [[{ serial: 43_921 }, 43_921]];
    const at1904 = (await open((await workbookFile("b.xlsx", { Data: later }, { date1904: true })).bytes)).sheets[0];
    expect(at1904?.rows[0]?.texts).toEqual(["01/04/2024", "43921"]);
    expect([at1900?.serials, at1904?.serials]).toEqual(["1900", "1904"]);
  });

  it("takes a nought that is shown as a date for nothing, as Excel has it where it is asked for a blank cell", async () => {
    expect(await rowsOf(sheetXml([["x", { serial: 0 }, 0]]))).toEqual([
      [
        1,
        [
          [0, "x"],
          [2, "0"],
        ],
      ],
    ]);
  });

  it.each([
    ["m/d/yyyy of Excel itself", 14, undefined, true],
    ["d-mmm-yy of Excel itself", 15, undefined, true],
    ["hours and minutes of Excel itself", 20, undefined, false],
    ["a date with the country and a text section", 164, "[$-809]dd mmmm yyyy;@", true],
    ["the month and year", 165, "mmm\\-yy", true],
    ["a duration", 166, "[h]:mm:ss", false],
    ["a number with the word days", 167, '0 "days"', false],
    ["pounds in red", 168, "[Red]#,##0.00\\ [$£-809]", false],
    ["a power of ten", 11, undefined, false],
  ])("knows by %s whether a number is a date", async (_, id, code, isDate) => {
    const format =
      code === undefined ? "" : `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"/>`;
    const styles = `<styleSheet><numFmts>${format}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
    const rows = await rowsOf('<worksheet><sheetData><row><c s="1"><v>45383</v></c></row></sheetData></worksheet>', {
      "xl/styles.xml": styles,
    });
    expect(rows).toEqual([[1, [[0, isDate ? "01/04/2024" : "45383"]]]]);
  });

  it("reads cells of every kind, with prefixes, without references, and with the result of a formula", async () => {
    const sheet = `<x:worksheet xmlns:x="y"><x:sheetData>
      <x:row><x:c t="s"><x:v>1</x:v></x:c><x:c t="str"><x:f>A1&amp;"b"</x:f><x:v>ab</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row>
      <x:row><x:c t="e"><x:v>#N/A</x:v></x:c><x:c t="d"><x:v>2024-04-01</x:v></x:c><x:c><x:v>1.23456789012E+11</x:v></x:c></x:row>
      <x:row r="9"><x:c r="AB9" t="inlineStr"><x:is><x:r><x:t>two </x:t></x:r><x:r><x:t>runs</x:t></x:r></x:is></x:c></x:row>
    </x:sheetData></x:worksheet>`;
    const strings = `<sst><si><t>first</t></si><si><r><t>MK42_x000D_</t></r><r><t>9XY</t></r><rPh><t>aid</t></rPh></si></sst>`;
    const parts = workbookParts({ Data: sheet });
    const relations = parts["xl/_rels/workbook.xml.rels"]?.replace(
      "</Relationships>",
      `<Relationship Id="rId902" Type="${rels}/sharedStrings" Target="../xl/sharedStrings.xml"/></Relationships>`,
    );
    const more = { "xl/_rels/workbook.xml.rels": relations ?? "", "xl/sharedStrings.xml": strings };
    expect(await rowsOf(sheet, more)).toEqual([
      [
        1,
        [
          [0, "MK42\r9XY"],
          [1, "ab"],
          [2, "1"],
        ],
      ],
      [
        2,
        [
          [0, "#N/A"],
          [1, "2024-04-01"],
          [2, "123456789012"],
        ],
      ],
      [9, [[27, "two runs"]]],
    ]);
  });

  it("gives cells that are merged down a column to each of its rows, and no others", async () => {
    const rows = sheetXml([
      ["CHILD", "Episode", "x"],
      ["", "DECOM", "y"],
      ["A1", "1"],
      ["", "2"],
      ["", "3"],
    ]);
    const merges =
      '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="A3:A4"/></mergeCells></worksheet>';
    const found = await rowsOf(rows.replace("</worksheet>", merges));
    expect(found?.map(([, cells]) => Object.fromEntries(cells as [number, string][]))).toEqual([
      { 0: "CHILD", 1: "Episode", 2: "x" },
      { 0: "CHILD", 1: "DECOM", 2: "y" },
      { 0: "A1", 1: "1" },
      { 0: "A1", 1: "2" },
      { 1: "3" },
    ]);
  });

  it("walks the cells that are there only: one in the last column of every row is a cell a row", async () => {
    const far = Array.from(
      { length: 50_000 },
      (_, at) => `<row r="${at * 20 + 1}"><c r="XFD${at * 20 + 1}"><v>1</v></c></row>`,
    );
    const rows = await rowsOf(`<worksheet><sheetData>${far.join("")}</sheetData></worksheet>`);
    expect(rows?.length).toBe(50_000);
    expect(rows?.at(-1)).toEqual([999_981, [[16_383, "1"]]]);
  });

  it.each([
    [
      "a Word document",
      {
        "_rels/.rels": `<Relationships><Relationship Id="r" Type="${rels}/officeDocument" Target="word/document.bin"/></Relationships>`,
      },
      "no Excel workbook that can be read",
    ],
    ["a sheet that is not well-formed", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" }, "damaged"],
    [
      "a document type declaration",
      { "xl/worksheets/sheet1.xml": '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' },
      "document type declaration",
    ],
    [
      "a sheet packed as tight as no table is",
      { "xl/worksheets/sheet1.xml": `<worksheet>${" ".repeat(60_000_000)}</worksheet>` },
      "200 times its size",
    ],
  ])("refuses %s in a sentence", async (_, parts, says) => {
    const packed = await zipOf({ ...workbookParts({ Data: sheetXml([["x"]]) }), ...(parts as Record<string, string>) });
    await expect(open(packed)).rejects.toThrow(InputError);
    await expect(open(packed)).rejects.toThrow(says);
  });

  it("refuses what unpacks to more than is left of the budget, and a workbook that is cut off", async () => {
    const packed = (await workbookFile("b.xlsx", { Data: [["x".repeat(2000)]] })).bytes;
    await expect(open(packed, 500)).rejects.toThrow("too large");
    for (let length = 4; length < packed.length; length += 97) {
      await expect(open(packed.subarray(0, length))).rejects.toThrow(InputError);
    }
  });
});
