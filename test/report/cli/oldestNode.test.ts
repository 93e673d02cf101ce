import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { lac, project } from "../../lac.ts";

/** The oldest Node that the packages name in `engines`, where the machine has it beside the one that runs the tests. */
function oldestNode(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return folders
    .map((folder) => join(folder, "node"))
    .filter((path) => existsSync(path))
    .find((path) => spawnSync(path, ["--version"], { encoding: "utf8" }).stdout.startsWith("v20."));
}

const node = oldestNode();

function lacThere(args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout } = spawnSync(node ?? "", [join(project, "packages/report/bin/lac.cjs"), ...args], {
    cwd: project,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  return { status, output: stdout };
}

/** Cells of a table; the last digits of a number hang on how an engine works out logarithms. */
function cellsOf(output: string): readonly (string | number)[] {
  const rows: readonly (readonly string[])[] = parse(output);
  return rows.flat().map((cell) => (/^-?\d+\.\d+$/.test(cell) ? Number(Number(cell).toPrecision(12)) : cell));
}

describe.skipIf(node === undefined)("lac on Node 20", () => {
  it.each([
    ["--help"],
    ["measures"],
    ["figures", "data-samples/return", "--as-at", "2019-01-21", "--by", "all"],
    ["figures", "data-samples/return", "--as-at", "2019-01-21", "--publish", "--measures", "cla-number"],
    ["check", "data-samples/return"],
    ["check", "--rules"],
    ["reconcile", "data-samples/published-pack.csv"],
    ["project", "caseload", "--scenario", "data-samples/caseload.yaml", "data-samples/caseload-people.yaml"],
    ["project", "placements", "data-samples/return", "--scenario", "data-samples/placements-as-now.yaml"],
  ])("gives what it gives here: %s %s", async (...args) => {
    const there = lacThere(args);
    const here = await lac(args);
    expect(there.status).toBe(here.status);
    if (args[0] === "--help") expect(there.output).toBe(here.output);
    else expect(cellsOf(there.output)).toEqual(cellsOf(here.output));
  });

  it("builds a report in every format, which says the same", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lac-oldest-"));
    const args = ["report", "understanding-our-population", "--formats", "html,pdf,docx,xlsx"];
    const wordsIn = (name: string): string => {
      const page = readFileSync(join(folder, name, "understanding-our-population.html"), "utf8");
      return page.replaceAll(/<svg[\s\S]*?<\/svg>/g, "");
    };
    expect(lacThere([...args, "--out", join(folder, "there")]).status).toBe(0);
    expect((await lac([...args, "--out", join(folder, "here")])).status).toBe(0);
    expect(readdirSync(join(folder, "there"))).toEqual(readdirSync(join(folder, "here")));
    expect(wordsIn("there")).toBe(wordsIn("here"));
    rmSync(folder, { recursive: true });
  });
});
