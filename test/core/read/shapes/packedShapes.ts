import type { ReturnFile } from "@lac-analytics/core";
import { sheetXml, workbookFile, workbookParts, zipOf } from "../workbook/workbookFile.ts";
import { type Cells, mapDates, mapRows, type Tables } from "./cleanTables.ts";
import { csvFiles, oneWorkbook, realCell, workbooks, zipFile } from "./writtenFiles.ts";

const asText = (text: string): string => text;

const titled = (rows: Cells, title: string): Cells => [[title], [], ["", "Printed on 1 April 2025"], ...rows];

/** A return as workbooks, in zips, in folders, and several together. */
export const packedShapes: Readonly<Record<string, (tables: Tables) => Promise<readonly ReturnFile[]>>> = {
  "one workbook with real dates and numbers": async (tables) => [await oneWorkbook(tables)],
  "one workbook in the date system of 1904": async (tables) => {
    const earlier = (text: string) => {
      const cell = realCell(text);
      return typeof cell === "object" ? { serial: cell.serial - 1462 } : cell;
    };
    return [await oneWorkbook(tables, earlier, { date1904: true })];
  },
  "one workbook of text": async (tables) => [await oneWorkbook(tables, asText)],
  "one workbook with serial numbers that are not shown as dates": async (tables) => {
    const unformatted = (text: string) => {
      const cell = realCell(text);
      return typeof cell === "object" ? cell.serial : cell;
    };
    return [await oneWorkbook(tables, unformatted)];
  },
  "one workbook of 1904 with serial numbers that are not shown as dates": async (tables) => {
    const unformatted = (text: string) => {
      const cell = realCell(text);
      return typeof cell === "object" ? cell.serial - 1462 : cell;
    };
    return [await oneWorkbook(tables, unformatted, { date1904: true })];
  },
  "one workbook of text with dates month first": async (tables) => [
    await oneWorkbook(
      mapDates(tables, ({ dd, mm, yyyy }) => `${Number(mm)}/${Number(dd)}/${yyyy}`),
      asText,
    ),
  ],
  "a file with dates month first that Excel has taken for day first where it could": async (tables) => {
    const halfTaken = mapDates(tables, ({ dd, mm, yyyy }) =>
      Number(dd) > 12 ? `${mm}-${dd}-${yyyy}` : `${mm}/${dd}/${yyyy}`,
    );
    return [await oneWorkbook(halfTaken)];
  },
  "one workbook whose sheets are called by numbers": async (tables) => [
    await oneWorkbook(tables, realCell, { sheet: (_, at) => `Sheet${at + 1}` }),
  ],
  "a folder of workbooks": (tables) => workbooks(tables),
  "workbooks and CSV files": async ({ Episodes, Header, ...others }) => [
    ...(await workbooks({ ...(Episodes && { Episodes }), ...(Header && { Header }) })),
    ...csvFiles(others),
  ],
  "a workbook of two tables and CSV files in one folder": async ({ Episodes, Header, ...others }) => [
    await oneWorkbook({ ...(Episodes && { Episodes }), ...(Header && { Header }) }),
    ...csvFiles(others),
  ],
  "a zip of CSV files": async (tables) => [await zipFile("return.zip", csvFiles(tables))],
  "a zip of workbooks": async (tables) => [await zipFile("return.zip", await workbooks(tables))],
  "a zip of one workbook": async (tables) => [await zipFile("return.zip", [await oneWorkbook(tables)])],
  "workbooks with titles, blank rows and columns, and a sheet of notes": async (tables) =>
    Promise.all(
      Object.entries(tables).map(([file, rows]) => {
        const moved = titled(rows, `${file} 2025`).map((cells) =>
          ["", ...cells.slice(0, 2), "", ...cells.slice(2)].map(realCell),
        );
        return workbookFile(`${file}.xlsx`, { Notes: [["what this is"], ["x", "y"]], Data: moved, Sheet3: [] });
      }),
    ),
  "workbooks with cells far down and right": async (tables) =>
    Promise.all(
      Object.entries(tables).map(async ([file, rows]) => {
        const far = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
        const sheet = sheetXml(
          rows.map((cells) => cells.map(realCell)),
          far,
        ).replace("</row>", '<c r="XFD1" t="str"><v>x</v></c></row>');
        return { name: `${file}.xlsx`, bytes: await zipOf(workbookParts({ Sheet1: sheet })) };
      }),
    ),
  "workbooks with totals and line breaks": async (tables) =>
    workbooks(
      mapRows(tables, ([heading = [], ...rows]) => [
        heading,
        ...rows.map((cells) => cells.map((cell) => cell && `${cell}`)),
        ["Total", `${rows.length}`],
      ]),
      (text) => (text.includes(" ") ? text.replace(" ", "\n") : realCell(text)),
    ),
  "a workbook in which a child stands once for all its rows": async (tables) => {
    const sheets = Object.entries(tables).map(([file, rows]) => {
      const children = rows.map(([child]) => child);
      const once = rows.map((cells, at) => (children[at] === children[at - 1] ? ["", ...cells.slice(1)] : cells));
      const starts = children.flatMap((child, at) => (child === children[at - 1] ? [] : [at]));
      const merges = starts.flatMap((start, at) => {
        const end = (starts[at + 1] ?? rows.length) - 1;
        return end > start ? [`<mergeCell ref="A${start + 1}:A${end + 1}"/>`] : [];
      });
      const sheet = sheetXml(once.map((cells) => cells.map(realCell)));
      return [file, sheet.replace("</worksheet>", `<mergeCells>${merges.join("")}</mergeCells></worksheet>`)];
    });
    return [{ name: "return.xlsx", bytes: await zipOf(workbookParts(Object.fromEntries(sheets))) }];
  },
  "the return twice, in two folders": async (tables) => [
    ...csvFiles(tables, { name: (file) => `a/${file}.csv` }),
    ...csvFiles(tables, { name: (file) => `b/${file}.csv` }),
  ],
  "the return twice, as a workbook and as CSV files": async (tables) => [
    await oneWorkbook(tables),
    ...csvFiles(tables, { name: (file) => `b/${file}.csv` }),
  ],
};
