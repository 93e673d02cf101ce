import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measures } from "@lac-analytics/core";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { lac, project } from "../../lac.ts";

describe("lac", () => {
  it.each([
    ["--help"],
    ["figures", "--help"],
    ["measures", "--help"],
    ["check", "--help"],
    ["report", "--help"],
    ["preview", "--help"],
    ["app", "--help"],
    ["new", "--help"],
    ["new", "notebook", "--help"],
  ])("helps: %s", async (...args) => {
    const { status, output, messages } = await lac(args);
    expect({ status, messages }).toEqual({ status: 0, messages: "" });
    expect(output).toMatch(/^Usage: lac/);
  });

  it("tells its version", async () => {
    const { version }: { readonly version: string } = JSON.parse(
      readFileSync(join(project, "packages/report/package.json"), "utf8"),
    );
    expect(await lac(["--version"])).toMatchObject({ status: 0, output: `${version}\n`, messages: "" });
  });

  it.each([
    ["no command", []],
    ["an unknown command", ["figure"]],
  ])("refuses %s", async (_, args) => {
    const { status, output } = await lac(args);
    expect({ status, output }).toEqual({ status: 2, output: "" });
  });
});

describe("lac measures", () => {
  it("lists the catalogue", async () => {
    const { status, output } = await lac(["measures"]);
    expect(status).toBe(0);
    expect(output.split("\n")[0]).toBe("id,title,unit,definition,source");
    expect(parse<{ id: string }>(output, { columns: true }).map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
  });
});

describe("lac measures --own-measures", () => {
  const folder = mkdtempSync(join(tmpdir(), "lac-measures-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("lists the authority's own after the catalogue", async () => {
    const file = join(folder, "own.csv");
    writeFileSync(file, "measure,title,unit,polarity,definition\nvisits,Visits on time,percent,,Made when due.\n");
    const { status, output } = await lac(["measures", "--own-measures", file]);
    expect(status).toBe(0);
    const rows = parse<Readonly<Record<string, string>>>(output, { columns: true });
    expect(rows).toHaveLength(measures.length + 1);
    expect(rows.at(-1)).toEqual({
      id: "visits",
      title: "Visits on time",
      unit: "percent",
      definition: "Made when due.",
      source: "The council's own definition",
    });
  });
});

describe("lac check", () => {
  it("finds nothing wrong with the sample, and accounts for every row", async () => {
    const { status, output, messages } = await lac(["check", "data-samples/return"]);
    expect(status).toBe(0);
    expect(output).toBe("code,severity,file,row,child,column,value,message\n");
    expect(messages).toMatch(/Episodes\.csv \(Episodes\): (\d+) rows read, \1 kept$/m);
  });
});
