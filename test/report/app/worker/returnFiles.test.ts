import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { returnFilesFrom } from "@lac-analytics/core/node";
import { afterAll, expect, it } from "vitest";
import { returnFiles } from "../../../../packages/report/src/app/worker/returnFiles.ts";
import { episode, episodesHeading, headerHeading, person } from "../../../core/read/csvFile.ts";

const folder = mkdtempSync(join(tmpdir(), "given-"));
afterAll(() => rmSync(folder, { recursive: true }));

const episodes = `${episodesHeading}\n${episode("A1", "01/05/2018")}\n`;
const header = `${headerHeading}\n${person("A1")}\n`;

it.each<[string, readonly string[]]>([
  ["a folder of files", ["r/Episodes.csv", "r/Header.csv", "r/notes.docx", "r/~$Header.xlsx"]],
  ["a folder for each year", ["r/2018/Episodes.csv", "r/2018/Header.csv", "r/2019/Header.csv", "r/README.md"]],
  ["a folder for each year of a council", ["r/Rutland/2018/Episodes.csv", "r/Rutland/2018/Header.csv"]],
  ["a return with what was sent before beside it", ["r/Episodes.csv", "r/Header.csv", "r/old/Episodes.csv"]],
  ["notes beside a folder for each year", ["r/notes.txt", "r/2018/Episodes.csv", "r/2018/Header.csv", "r/z.docx"]],
  ["what a program keeps beside a return", ["r/.git/Episodes.csv", "r/2018/Episodes.csv", "r/2018/Header.csv"]],
  ["files four folders down", ["r/1/2/3/4/Episodes.csv"]],
  ["names with line breaks in them", ["r/Episodes.csv", "r/Header.csv", "r/two\nlines.docx"]],
])("reads of %s what the command reads", async (name, paths) => {
  const given = paths.map((path) => {
    const text = path.endsWith("Episodes.csv") ? episodes : path.endsWith("Header.csv") ? header : "a note\n";
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return { path, contents: new Blob([text]) };
  });
  const read = (result: Awaited<ReturnType<typeof returnFilesFrom>>): string =>
    [...result.files.map((file) => `${file.name}: ${new TextDecoder().decode(file.bytes)}`), ...result.messages].join(
      "\n",
    );
  const said = (error: Error): string => error.message;
  const here = (text: string): string => text.replaceAll(`${join(folder, name)}/`, "");
  const wanted = here(await returnFilesFrom([join(folder, name, "r")]).then(read, said));
  expect(await returnFiles(given.toReversed()).then(read, said)).toBe(wanted);
});

it("refuses what the command refuses: more than 500 million bytes in a file", async () => {
  const large = Object.defineProperty(new Blob([episodes]), "size", { value: 500_000_001 });
  await expect(returnFiles([{ path: "r/Episodes.csv", contents: large }])).rejects.toThrow(
    "r/Episodes.csv is larger than 500 million bytes; take it out.",
  );
});

it("reads a file that was named whatever its name, and says where there is none", async () => {
  const { files, messages } = await returnFiles([{ path: "Episodes", contents: new Blob([episodes]) }]);
  expect([files.map(({ name }) => name), messages]).toEqual([["Episodes"], []]);
  await expect(returnFiles([])).rejects.toThrow("in what was given; give the files of the return, or their folder.");
});
