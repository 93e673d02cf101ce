import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@lac-analytics/core";
import ExcelJS from "exceljs";
import { parquetMetadata, parquetSchema } from "hyparquet";
import { afterAll, describe, expect, it } from "vitest";
import { openOutput } from "../../../packages/report/src/cli/openOutput.ts";
import { type RowFormat, rowForms } from "../../../packages/report/src/cli/rowForms.ts";
import { lac, project } from "../../lac.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-output-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const samples = join(project, "data-samples");
// a few futures are as good as many where only the form is looked at
writeFileSync(
  at("placements.yaml"),
  readFileSync(join(samples, "placements-as-now.yaml"), "utf8").replace("simulations: 500", "simulations: 100"),
);

/** The texts in a row or a column of a worksheet. */
function textsOf(cells: unknown): readonly string[] {
  return (Array.isArray(cells) ? cells : []).filter((cell) => typeof cell === "string");
}

type Form = RowFormat | "html";
const forms = { ...rowForms, html: { endings: ["html", "htm"] } } as const;

function opened(format: Form | undefined, out: string | undefined) {
  return openOutput({ ...(format && { format }), ...(out !== undefined && { out: at(out) }) }, forms, { inputs: [] });
}

describe("the form of an output", () => {
  it.each<[Form | undefined, string | undefined, Form]>([
    [undefined, undefined, "csv"],
    ["json", undefined, "json"],
    [undefined, "plan.csv", "csv"],
    [undefined, "plan.json", "json"],
    [undefined, "PLAN.JSON", "json"],
    [undefined, "plan.htm", "html"],
    ["html", "plan.html", "html"],
    ["json", "plan.json", "json"],
    [undefined, "plan", "csv"],
    ["json", "plan", "json"],
    [undefined, "plan.2025-03-31", "csv"],
    [undefined, ".plan", "csv"],
    [undefined, "plan.txt", "csv"],
    ["json", "plan.txt", "json"],
    [undefined, "plan.xlsx", "xlsx"],
    [undefined, "Plan.Parquet", "parquet"],
  ])("of --format %s and --out %s is %s", async (format, out, form) => {
    expect((await opened(format, out)).format).toBe(form);
  });

  it.each<[Form | undefined, string, string]>([
    [
      undefined,
      "plan.xls",
      "plan.xls ends in .xls, a form that this command does not write; end it in .csv, .json, .xlsx, .parquet or .html.",
    ],
    ["csv", "plan.xlsx", "plan.xlsx ends in .xlsx, which is not --format csv; end it in .csv, or leave --format out."],
    ["xlsx", "plan.csv", "plan.csv ends in .csv, which is not --format xlsx; end it in .xlsx, or leave --format out."],
    [undefined, "plan.pdf", "plan.pdf ends in .pdf, a form that"],
    ["csv", "plan.json", "plan.json ends in .json, which is not --format csv; end it in .csv, or leave --format out."],
    ["json", "plan.csv", "plan.csv ends in .csv, which is not --format json; end it in .json, or leave --format out."],
    ["html", "plan.txt", "plan.txt ends in .txt, which is not --format html; end it in .html, or leave --format out."],
    [undefined, "plan/", "plan/ is a folder; name a file in it."],
  ])("is refused for --format %s and --out %s", async (format, out, sentence) => {
    await expect(opened(format, out)).rejects.toThrow(InputError);
    await expect(opened(format, out)).rejects.toThrow(sentence);
    expect(existsSync(at(out))).toBe(false);
  });

  it("is refused for a blank name", async () => {
    await expect(openOutput({ out: " " }, forms, { inputs: [] })).rejects.toThrow(
      new InputError("--out: the name of the file is blank."),
    );
  });
});

describe("every command that writes rows", () => {
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ["figures", ["figures", `${samples}/return`, "--as-at", "2019-01-21", "--measures", "cla-number"]],
    ["check --rules", ["check", "--rules"]],
    ["measures", ["measures"]],
    ["reconcile", ["reconcile", `${samples}/published-pack.csv`]],
    ["project caseload", ["project", "caseload", "--scenario", `${samples}/caseload.yaml`]],
    ["project placements", ["project", "placements", `${samples}/return`, "--scenario", at("placements.yaml")]],
  ];

  it.each(commands)("%s takes the form from the name of the file", async (_, args) => {
    const { status, output, messages } = await lac([...args, "--out", at("rows.json")]);
    expect(status, messages).toBeLessThan(2);
    expect(output).toBe("");
    const rows: unknown = JSON.parse(readFileSync(at("rows.json"), "utf8"));
    expect(rows).toBeInstanceOf(Array);
  });

  it.each(commands)("%s writes a workbook that is one, with what its columns mean", async (_, args) => {
    const { status, output, messages } = await lac([...args, "--out", at("rows.xlsx")]);
    expect(status, messages).toBeLessThan(2);
    expect(output).toBe("");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(at("rows.xlsx"));
    const rows = workbook.getWorksheet("by_month") ?? workbook.worksheets[0];
    const definitions = workbook.getWorksheet("definitions");
    const names = textsOf(rows?.getRow(1).values);
    expect(names.length).toBeGreaterThan(3);
    expect(textsOf(definitions?.getColumn(1).values)).toEqual(expect.arrayContaining([...names]));
  });

  it.each(commands)("%s writes Parquet with the columns of its CSV", async (_, args) => {
    const { status, messages } = await lac([...args, "--out", at("rows.parquet")]);
    expect(status, messages).toBeLessThan(2);
    const { output } = await lac(args);
    const { buffer } = new Uint8Array(readFileSync(at("rows.parquet")));
    const names = parquetSchema(parquetMetadata(buffer)).children.map(({ element }) => element.name);
    expect(names.join(",")).toBe(output.slice(0, output.indexOf("\n")));
  });

  it.each(commands)("%s refuses a name that does not fit, before it begins", async (_, args) => {
    const run = await lac([...args, "--out", at("rows.xls")]);
    expect(run).toEqual({
      status: 2,
      output: "",
      messages: `--out: ${at("rows.xls")} ends in .xls, a form that this command does not write; end it in .csv, .json, .xlsx or .parquet.\n`,
    });
    expect(existsSync(at("rows.xls"))).toBe(false);
  });
});

describe.skipIf(process.platform === "win32")("lists that name children", () => {
  it.each([
    ["problems", ["check", `${samples}/return`]],
    ["problems as a page", ["check", `${samples}/return`, "--format", "html"]],
    ["the rows behind a figure", ["figures", `${samples}/return`, "--as-at", "2019-01-21", "--trace", "cla-number"]],
  ])("are for their owner alone: %s", async (name, args) => {
    const out = at(name.replaceAll(" ", "-"));
    const { status, messages } = await lac([...args, "--out", out]);
    expect(status, messages).toBe(0);
    expect((statSync(out).mode & 0o777).toString(8)).toBe("600");
  });
});
