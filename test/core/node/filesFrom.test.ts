import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { filesFrom, returnFilesFrom } from "@lac-analytics/core/node";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "lac-files-from-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of files of some texts. */
function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true });
    writeFileSync(join(folder, name, file), text);
  }
  return join(folder, name);
}

/** What came of paths: names and texts of the files, and the sentences. */
async function found(read: typeof filesFrom, ...paths: readonly string[]) {
  const { files, messages } = await read(paths);
  return { files: files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]), messages };
}

const header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA,1,01/01/2010,WBRI,,,\n";

describe("filesFrom", () => {
  it("gives the files of every path, in the order of the paths, and says what was passed over", async () => {
    const path = folderOf("some", { "b.csv": "b", "a.csv": "a", "notes.docx": "n" });
    const other = join(folderOf("other", { "c.docx": "c" }), "c.docx");
    expect(await found(filesFrom, other, path)).toEqual({
      files: [
        [other, "c"],
        [join(path, "a.csv"), "a"],
        [join(path, "b.csv"), "b"],
      ],
      messages: [`${join(path, "notes.docx")} is not a CSV, XML, .xlsx, Parquet or zip file and was passed over.`],
    });
  });

  it("gives a folder's own files, whatever they are, before those of its folders", async () => {
    const path = folderOf("lists", { "list.csv": "x", "2019/Header.csv": header });
    expect(await found(filesFrom, path)).toEqual({
      files: [[join(path, "list.csv"), "x"]],
      messages: [`${join(path, "2019")} is a folder and was passed over.`],
    });
  });

  it("gives none of no paths", async () => {
    expect(await found(filesFrom)).toEqual({ files: [], messages: [] });
  });

  it.skipIf(process.platform === "win32")("says a name on one line", async () => {
    const path = folderOf("odd", { "a.csv": "a", "two\nlines.docx": "n" });
    const [message] = (await found(filesFrom, path)).messages;
    expect(message).toMatch(/two lines\.docx is not a CSV/);
  });

  it("refuses a file of more than 500 million bytes, and what is not there", async () => {
    const path = join(folderOf("large", { "large.csv": "" }), "large.csv");
    truncateSync(path, 500_000_001);
    await expect(filesFrom([path])).rejects.toThrow(
      new InputError(`${path} is larger than 500 million bytes; take it out.`),
    );
    truncateSync(path, 0);
    await expect(filesFrom([`${path}x/y`])).rejects.toThrow(InputError);
  });
});

describe("returnFilesFrom", () => {
  it("looks into the folders of one whose own files are no return, and says so", async () => {
    const path = folderOf("years", { "list.csv": "name\nx\n", "2019/Header.csv": header });
    expect(await found(returnFilesFrom, path)).toEqual({
      files: [[join(path, "2019", "Header.csv"), header]],
      messages: [`${join(path, "list.csv")} is not a file of the return and was passed over.`],
    });
  });

  it("stays in a folder that holds a file of a return", async () => {
    const path = folderOf("year", { "Header.csv": header, "old/Header.csv": header });
    const { files, messages } = await found(returnFilesFrom, path);
    expect(files).toEqual([[join(path, "Header.csv"), header]]);
    expect(messages).toEqual([`${join(path, "old")} is a folder and was passed over.`]);
  });

  it("stays in a folder with what cannot be opened, which may be a return", async () => {
    const path = folderOf("broken", { "a.zip": "PK\u0003\u0004 cut off", "old/Header.csv": header });
    expect((await found(returnFilesFrom, path)).files).toEqual([[join(path, "a.zip"), "PK\u0003\u0004 cut off"]]);
  });
});
