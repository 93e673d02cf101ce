import { readFileSync } from "node:fs";
import { ROCrate } from "ro-crate";
import { describe, expect, it } from "vitest";
import { lac } from "../../lac.ts";
import { scratchProject } from "../scratchProject.ts";

const { folder, at, read, write, change } = scratchProject();
await lac(["new", "notebook", "foster-homes"], folder);
const built = await lac(["report", "--out", "pack"], folder);
const verify = () => lac(["verify", "pack"], folder);

describe("the record beside reports", () => {
  it("is a crate that a reader of the format takes, with what was read, what read it and what was written", () => {
    expect(built.status, built.messages).toBe(0);
    const crate = new ROCrate(JSON.parse(read("pack/ro-crate-metadata.json")), { array: true, link: true });
    expect(crate.rootDataset?.["@id"]).toBe("./");
    const [build] = crate.getEntity("#build")?.["@type"] ?? [];
    expect(build).toBe("CreateAction");
    const namesOf = (property: string): readonly string[] =>
      crate.getEntity("#build")?.[property].map(({ name }: { readonly name: readonly string[] }) => name[0]);
    expect(namesOf("object")).toEqual(expect.arrayContaining(["Episodes.csv", "foster-homes/cells.ts", "asAt"]));
    expect(namesOf("instrument")).toContain("@lac-analytics/core");
    expect(namesOf("result")).toEqual(["foster-homes-notes.html", "foster-homes.html", "index.html"]);
  });

  it("names no folder of the machine, and nothing of a child", () => {
    const text = read("pack/ro-crate-metadata.json");
    expect(text).not.toContain(folder);
    const rows = readFileSync(at("return/Header.csv"), "utf8").trim().split("\n").slice(1);
    const children = rows.map((row) => row.split(",")[0]?.replaceAll('"', "") ?? "");
    expect(children.length).toBeGreaterThan(100);
    const words = text.replace(/[0-9a-f]{64}/g, "");
    expect(children.filter((child) => words.includes(child))).toEqual([]);
  });
});

describe("lac verify", () => {
  it("says that what is built again has the same bytes", async () => {
    expect(await verify()).toMatchObject({ status: 0, output: "The same bytes: three files.\n" });
  });

  it("says so too where another report was built there before", async () => {
    await lac(["new", "notebook", "kinship-homes"], folder);
    const second = await lac(["report", "kinship-homes", "--out", "pack"], folder);
    expect(second.status, second.messages).toBe(0);
    expect((await verify()).output).toBe("The same bytes: three files.\n");
    await lac(["report", "--out", "pack"], folder);
  });

  it("names a page that was changed since, and the figure", async () => {
    const before = read("pack/foster-homes.html");
    write("pack/foster-homes.html", before.replace("2019-01-21,315", "2019-01-21,316"));
    expect(read("pack/foster-homes.html")).not.toBe(before);
    const { status, output } = await verify();
    write("pack/foster-homes.html", before);
    expect(status).toBe(1);
    expect(output).toContain("file foster-homes.html: it was changed since it was written.\n");
    expect(output).toMatch(/^figure in foster-homes.html, .*Children: it was 316 and is 315\.$/m);
  });

  it("names the input that is another, and the page and the figure that follow from it", async () => {
    const before = read("return/Episodes.csv");
    const [heading = "", ...rows] = before.split("\n");
    write("return/Episodes.csv", [heading, ...rows.slice(30)].join("\n"));
    const { status, output } = await verify();
    write("return/Episodes.csv", before);
    expect(status).toBe(1);
    expect(output).toContain("input Episodes.csv: it holds something else now.\n");
    expect(output).toContain("page foster-homes.html: it holds something else now.\n");
    expect(output).toMatch(/^figure in foster-homes.html, /m);
  });

  it("names a setting", async () => {
    change("notebooks/settings.json", '"2019-01-21"', '"2018-12-31"');
    const { output } = await verify();
    change("notebooks/settings.json", '"2018-12-31"', '"2019-01-21"');
    expect(output).toContain('setting asAt: it was "2019-01-21" and is "2018-12-31".\n');
  });

  it("refuses a folder of which nobody says how it was made", async () => {
    expect(await lac(["verify", "return"], folder)).toMatchObject({ status: 2, output: "" });
    write("other/ro-crate-metadata.json", '{"@graph": [{"@id": "./"}]}');
    expect((await lac(["verify", "other"], folder)).messages).toBe(
      "other/ro-crate-metadata.json does not say how reports were made; lac report writes it beside them.\n",
    );
  });
});
