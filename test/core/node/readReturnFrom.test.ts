import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError, isoFromDay, type ReadOptions } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { episode, episodesHeading, headerHeading, person, smallestReturn } from "../read/csvFile.ts";
import { workbookFile } from "../read/workbook/workbookFile.ts";

let folder: string;

const at = (...parts: readonly string[]): string => join(folder, ...parts);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "return-"));
  for (const name of ["return", "empty", "other", "years"]) await mkdir(at(name));
  await mkdir(at("return", "older.csv"));
  for (const { name, bytes } of smallestReturn) await writeFile(at("return", name), bytes);
  await writeFile(at("return", ".hidden.csv"), "x");
  await writeFile(at("return", "notes.docx"), "x");
  await writeFile(at("return", "~$Episodes.xlsx"), "x");
  await writeFile(at("other", "rates.csv"), "area,rate\nE06000056,48\n");
  await mkdir(at("years", "2019"));
  await writeFile(at("years", "README.md"), "x");
  for (const { name, bytes } of smallestReturn) await writeFile(at("years", "2019", name), bytes);
  await symlink(at("nowhere"), at("years", "2019", "lost.csv"));
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const { name, bytes } of smallestReturn) await zip.add(name, new Uint8ArrayReader(bytes));
  await writeFile(at("return.zip"), await zip.close());
});

afterAll(() => rm(folder, { recursive: true }));

describe("readReturnFrom", () => {
  it("reads the CSV files of a folder in order of name, and says what it passed over", async () => {
    const { return: care, problems, messages } = await readReturnFrom([at("return")]);
    expect(care.sources).toEqual([at("return", "Episodes.csv"), at("return", "Header.csv")]);
    expect(care.children).toEqual(["A1"]);
    expect(problems).toEqual([]);
    expect(messages).toEqual([
      `${at("return", "notes.docx")} is not a CSV, XML, .xlsx, Parquet or zip file and was passed over.`,
      `${at("return", "older.csv")} is a folder and was passed over.`,
    ]);
  });

  it("looks into the folders of a folder that has no such file itself", async () => {
    const { return: care, messages } = await readReturnFrom([at("years")]);
    expect(care.sources).toEqual([at("years", "2019", "Episodes.csv"), at("years", "2019", "Header.csv")]);
    expect(messages).toEqual([
      `${at("years", "2019", "lost.csv")} is not a CSV, XML, .xlsx, Parquet or zip file and was passed over.`,
      `${at("years", "README.md")} is not a CSV, XML, .xlsx, Parquet or zip file and was passed over.`,
    ]);
  });

  it("looks into them too where it holds files, but none of a return", async () => {
    await mkdir(at("years-and-notes"));
    await mkdir(at("years-and-notes", "2019"));
    await writeFile(at("years-and-notes", "README.txt"), "Returns, a folder for each year\n");
    for (const { name, bytes } of smallestReturn) await writeFile(at("years-and-notes", "2019", name), bytes);
    const { return: care, messages } = await readReturnFrom([at("years-and-notes")]);
    expect(care.children).toEqual(["A1"]);
    expect(messages).toEqual([
      `${at("years-and-notes", "README.txt")} is not a file of the return and was passed over.`,
    ]);
  });

  it("reads a folder of workbooks", async () => {
    await mkdir(at("workbooks"));
    const tables = [
      ["Episodes", episodesHeading, episode("A1", "01/05/2018")],
      ["Header", headerHeading, person("A1")],
    ] as const;
    for (const [file, ...rows] of tables) {
      const { name, bytes } = await workbookFile(`${file}.xlsx`, { Sheet1: rows.map((row) => row.split(",")) });
      await writeFile(at("workbooks", name), bytes);
    }
    const { return: care, problems, messages } = await readReturnFrom([at("workbooks")]);
    expect(care.sources).toEqual([at("workbooks", "Episodes.xlsx"), at("workbooks", "Header.xlsx")]);
    expect([problems, messages]).toEqual([[], []]);
  });

  it("reads files by themselves and zips, as they are named", async () => {
    const files = [at("return", "Header.csv"), at("return", "Episodes.csv")];
    expect((await readReturnFrom(files)).return.sources).toEqual(files);
    const fromZip = await readReturnFrom([at("return.zip")]);
    expect(fromZip.return.sources).toEqual([`${at("return.zip")}/Episodes.csv`, `${at("return.zip")}/Header.csv`]);
  });

  it("stitches the returns that several paths are, in the way it is told", async () => {
    await mkdir(at("2018"));
    await mkdir(at("2019"));
    const write = (year: string, ...rows: readonly string[]) =>
      Promise.all([
        writeFile(at(year, "Episodes.csv"), [episodesHeading, ...rows].join("\n")),
        writeFile(at(year, "Header.csv"), [headerHeading, person("A1"), person("B2")].join("\n")),
      ]);
    await write("2018", episode("A1", "01/05/2017"), episode("B2", "01/05/2017"));
    await write("2019", episode("B2", "01/05/2017", "01/05/2018"));
    const endOf = async (options: ReadOptions) => {
      const { return: care } = await readReturnFrom([at("2019"), at("2018")], options);
      return [...care.Episodes.columns.DEC].map(isoFromDay);
    };
    expect(await endOf({})).toEqual(["2018-04-01", "2018-05-01"]);
    expect(await endOf({ stitching: "liia" })).toEqual(["2018-03-31", "2018-05-01"]);
  });

  it.each([
    ["nowhere", (path: string) => `${path} does not exist.`],
    [
      "empty",
      (path: string) =>
        `${path} is a folder without CSV, XML, .xlsx, Parquet or zip files; give the one that holds them.`,
    ],
  ])("refuses %s in a sentence", async (name, sentence) => {
    await expect(readReturnFrom([at(name)])).rejects.toThrow(new InputError(sentence(at(name))));
  });

  it("refuses files that are no return, and names them", async () => {
    await expect(readReturnFrom([at("other")])).rejects.toThrow(InputError);
    await expect(readReturnFrom([at("other")])).rejects.toThrow(at("other", "rates.csv"));
    await expect(readReturnFrom([at("return", "Header.csv")])).rejects.toThrow(/^The return has no Episodes file/);
    await expect(readReturnFrom([])).rejects.toThrow(new InputError("No file was given to read a return from."));
  });

  it.skipIf(process.platform === "win32")("refuses what is neither a file nor a folder", async () => {
    await expect(readReturnFrom(["/dev/zero"])).rejects.toThrow(
      new InputError("/dev/zero is neither a file nor a folder."),
    );
  });
});
