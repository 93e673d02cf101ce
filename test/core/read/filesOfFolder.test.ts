import { type FolderContents, filesOfFolder } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

type Tree = Readonly<Record<string, FolderContents<string>>>;

const empty: FolderContents<string> = { files: [], passedOver: [], folders: [] };

function found(tree: Tree) {
  return filesOfFolder("r", async (path) => tree[path] ?? empty);
}

const file = (path: string) => ({ path, is: "file" });
const folder = (path: string) => ({ path, is: "folder" });

describe("filesOfFolder", () => {
  it("has the files of a folder, passes over what else is in it, and looks below where it is asked to", async () => {
    const tree = {
      r: { files: ["r/a.csv"], passedOver: ["r/z.docx"], folders: ["r/old"] },
      "r/old": { files: ["r/old/a.csv"], passedOver: ["r/old/z.docx"], folders: ["r/old/older"] },
    };
    const { below, ...own } = await found(tree);
    expect(own).toEqual({ files: ["r/a.csv"], passedOver: [folder("r/old"), file("r/z.docx")] });
    expect(await below?.()).toEqual({
      files: ["r/old/a.csv"],
      passedOver: [folder("r/old/older"), file("r/old/z.docx"), file("r/z.docx")],
    });
    expect(await found({ r: { ...empty, files: ["r/a.csv"] } })).toEqual({ files: ["r/a.csv"], passedOver: [] });
  });

  it("looks into no folder of one that has files, which may be closed to us, before it is asked to", async () => {
    const looked: string[] = [];
    const { files, below } = await filesOfFolder("r", async (path) => {
      looked.push(path);
      if (path === "r") return { files: ["r/a.csv"], passedOver: [], folders: ["r/closed"] };
      throw new Error(`${path} may not be read`);
    });
    expect([files, looked]).toEqual([["r/a.csv"], ["r"]]);
    await expect(below?.()).rejects.toThrow("r/closed may not be read");
  });

  it("looks into the folders of one without files, each down to the first that has some", async () => {
    const tree = {
      r: { ...empty, passedOver: ["r/z.docx"], folders: ["r/2018", "r/2019"] },
      "r/2018": { ...empty, files: ["r/2018/a.csv"], folders: ["r/2018/old"] },
      "r/2018/old": { ...empty, files: ["r/2018/old/a.csv"] },
      "r/2019": { ...empty, passedOver: ["r/2019/z.docx"], folders: ["r/2019/final"] },
      "r/2019/final": { ...empty, files: ["r/2019/final/a.csv"] },
    };
    expect(await found(tree)).toEqual({
      files: ["r/2018/a.csv", "r/2019/final/a.csv"],
      passedOver: [folder("r/2018/old"), file("r/2019/z.docx"), file("r/z.docx")],
    });
  });

  it("looks three folders down and no further, and says so where there is nothing", async () => {
    const down = (path: string, ...folders: readonly string[]): Tree[string] => ({
      ...empty,
      files: folders.length === 0 ? [`${path}/a.csv`] : [],
      folders: folders.map((name) => `${path}/${name}`),
    });
    const tree = {
      r: down("r", "1"),
      "r/1": down("r/1", "2"),
      "r/1/2": down("r/1/2", "3"),
      "r/1/2/3": down("r/1/2/3"),
    };
    expect((await found(tree)).files).toEqual(["r/1/2/3/a.csv"]);
    const deeper = { ...tree, "r/1/2/3": down("r/1/2/3", "4"), "r/1/2/3/4": down("r/1/2/3/4") };
    await expect(found(deeper)).rejects.toThrow(
      "r is a folder without CSV, XML, .xlsx, Parquet or zip files; give the one that holds them.",
    );
  });
});
