import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { filesAt } from "@lac-analytics/core/node";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "lac-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of some files, each of as many bytes as its path has characters. */
function folderOf(name: string, ...files: readonly string[]): string {
  mkdirSync(join(folder, name));
  for (const file of files) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true });
    writeFileSync(join(folder, name, file), file);
  }
  return join(folder, name);
}

describe("filesAt", () => {
  it("is a file itself, whatever its name", async () => {
    const path = join(folderOf("one", "notes.docx"), "notes.docx");
    expect(await filesAt(path)).toEqual({ files: [{ path, size: 10 }], passedOver: [] });
  });

  it("is the files of a folder by name, without those hidden; and says what it passed over", async () => {
    const path = folderOf("year", "b.csv", "a.xlsx", ".hidden.csv", "~$a.xlsx", "notes.docx", "old/c.csv");
    const { files, passedOver, below } = await filesAt(path);
    expect(files).toEqual([
      { path: join(path, "a.xlsx"), size: 6 },
      { path: join(path, "b.csv"), size: 5 },
    ]);
    expect(passedOver).toEqual([
      { path: join(path, "notes.docx"), is: "file" },
      { path: join(path, "old"), is: "folder" },
    ]);
    expect(await below?.()).toEqual({
      files: [{ path: join(path, "old", "c.csv"), size: 9 }],
      passedOver: [{ path: join(path, "notes.docx"), is: "file" }],
    });
  });

  it("is the files of its folders where it has none itself, and of none below one that has files", async () => {
    const path = folderOf("years", "2019/a.csv", "2018/b.csv", "2018/deep/c.csv", "2018/notes.docx", "read me.md");
    expect(await filesAt(path)).toEqual({
      files: [
        { path: join(path, "2018", "b.csv"), size: 10 },
        { path: join(path, "2019", "a.csv"), size: 10 },
      ],
      passedOver: [
        { path: join(path, "2018", "deep"), is: "folder" },
        { path: join(path, "2018", "notes.docx"), is: "file" },
        { path: join(path, "read me.md"), is: "file" },
      ],
    });
  });

  it("is those of folders three down, where the folders between are empty, and of none deeper", async () => {
    const path = folderOf("deep", "council/2019/files/a.csv", "council/2019/files/old/b.csv", "empty/no/no/no/c.csv");
    expect(await filesAt(path)).toEqual({
      files: [{ path: join(path, "council", "2019", "files", "a.csv"), size: 24 }],
      passedOver: [
        { path: join(path, "council", "2019", "files", "old"), is: "folder" },
        { path: join(path, "empty", "no", "no", "no"), is: "folder" },
      ],
    });
  });

  it("passes over a link that leads nowhere", async () => {
    const path = folderOf("links", "a.csv");
    symlinkSync(join(path, "gone.csv"), join(path, "b.csv"));
    expect(await filesAt(path)).toMatchObject({ files: [{ size: 5 }], passedOver: [{ path: join(path, "b.csv") }] });
  });

  it("refuses what is not there, and a folder without a file of a return", async () => {
    const path = folderOf("none", "notes.docx");
    await expect(filesAt(path)).rejects.toThrow(
      new InputError(
        `${path} is a folder without CSV, XML, .xlsx, Parquet or zip files; give the one that holds them.`,
      ),
    );
    await expect(filesAt(join(path, "x"))).rejects.toThrow(new InputError(`${join(path, "x")} does not exist.`));
  });

  it.skipIf(process.platform === "win32")("refuses what is neither a file nor a folder", async () => {
    await expect(filesAt("/dev/null")).rejects.toThrow(new InputError("/dev/null is neither a file nor a folder."));
  });
});
