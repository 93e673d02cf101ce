import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkCellTypes, typeFaults } from "../../../packages/notebook/src/node/checkCellTypes.ts";
import { scratchProject } from "../../report/scratchProject.ts";

const { at, read, write } = scratchProject();
const folder = at("notebooks");
const tsconfig = read("notebooks/tsconfig.json");
const bare = mkdtempSync(join(tmpdir(), "lac-types-"));
afterAll(() => rmSync(bare, { recursive: true }));

for (const name of ["placements", "adoption"]) write(`notebooks/${name}/report.mdx`, "");
write("notebooks/placements/cells.ts", "export const cells = (): { rate: number } => ({ rate: 1 });\n");
write("notebooks/adoption/cells.ts", 'export const cells = () => ({\n  rate: 1 - "one",\n});\n');

describe("checkCellTypes", () => {
  it("passes notebooks that are sound, whatever is wrong with others", async () => {
    await expect(checkCellTypes(folder, ["placements"])).resolves.toBeUndefined();
  });

  it("names the notebook, the file, the line and what the compiler says", async () => {
    await expect(checkCellTypes(folder, ["adoption", "placements"])).rejects.toThrow(
      'The notebook "adoption" cannot be built: cells.ts line 2, column 13: The right-hand side of an arithmetic operation must be of type',
    );
  });

  it("says of a name that is misspelt which is meant, at its own line", async () => {
    const cells = (printed: string, category: string): string =>
      [
        'import { type Figure, findFigure, type MeasureId } from "@lac-analytics/core";',
        `export const printed = ["cla-number", "${printed}"] as const satisfies readonly MeasureId[];`,
        "export const cells = (figures: readonly Figure[]) =>",
        `  findFigure(figures, "placement-share", "${category}", "U");`,
      ].join("\n");
    const said = async (...names: readonly [string, string]): Promise<string> => {
      write("notebooks/placements/cells.ts", cells(...names));
      return await checkCellTypes(folder, ["placements"]).then(
        () => "sound",
        (error: Error) => error.message,
      );
    };
    expect(await said("foster-share", "placement")).toBe("sound");
    expect(await said("foster-shares", "placement")).toMatch(
      /cells\.ts line 2, column \d+: "foster-shares" is no name that can stand here: write foster-share if that is meant\.$/,
    );
    expect(await said("foster-share", "placements")).toMatch(
      /cells\.ts line 4, column \d+: "placements" is no name that can stand here: write placement if that is meant\.$/,
    );
    write("notebooks/placements/cells.ts", "export const cells = (): { rate: number } => ({ rate: 1 });\n");
  });

  it("says that the compiler cannot be started, where it cannot", async () => {
    const [fault, ...others] = await typeFaults(at("nowhere"));
    expect(fault?.sentence).toMatch(/^The notebooks cannot be type-checked: the compiler cannot be started \(.*\)\.$/);
    expect([fault?.notebook, ...others]).toEqual([undefined]);
  });

  it("finds what was saved while it looked, which bears an older time than what it wrote", async () => {
    const adoption = read("notebooks/adoption/cells.ts");
    const placements = read("notebooks/placements/cells.ts");
    write("notebooks/adoption/cells.ts", placements);
    await expect(checkCellTypes(folder, ["placements"])).resolves.toBeUndefined();
    write("notebooks/placements/cells.ts", placements.replace("rate: number", "rate: string"));
    utimesSync(at("notebooks/placements/cells.ts"), new Date(2020, 0, 1), new Date(2020, 0, 1));
    await expect(checkCellTypes(folder, ["placements"])).rejects.toThrow(
      "Type 'number' is not assignable to type 'string'.",
    );
    write("notebooks/adoption/cells.ts", adoption);
    write("notebooks/placements/cells.ts", placements);
  });

  it.each([
    ["that is no JSON", '{ "include": [', /./],
    ["that extends nothing", JSON.stringify({ ...JSON.parse(tsconfig), extends: "./nothing.json" }), /nothing\.json/],
    ["with an unknown option", tsconfig.replace('"rootDir"', '"rotDir"'), /Unknown compiler option 'rotDir'/],
  ])("does not pass over a tsconfig.json %s", async (_, text, said) => {
    write("notebooks/tsconfig.json", text);
    const check = checkCellTypes(folder, ["placements"]);
    await expect(check).rejects.toThrow(said);
    await expect(check).rejects.toThrow(/^The notebooks cannot be type-checked: .+\.$/);
    write("notebooks/tsconfig.json", tsconfig);
  });

  it("does not pass over a notebook that tsconfig.json leaves out", async () => {
    for (const include of [["nowhere/*.ts"], []]) {
      write("notebooks/tsconfig.json", JSON.stringify({ ...JSON.parse(tsconfig), include }));
      await expect(checkCellTypes(folder, ["placements"])).rejects.toThrow(
        'The notebook "placements" cannot be built: tsconfig.json does not name its cells.ts, so that its types are not checked.',
      );
    }
    write("notebooks/tsconfig.json", tsconfig);
  });

  it("says that there is no tsconfig.json", async () => {
    rmSync(at("notebooks/tsconfig.json"));
    await expect(checkCellTypes(folder, ["placements"])).rejects.toThrow(/^The notebooks cannot be type-checked: /);
    write("notebooks/tsconfig.json", tsconfig);
  });

  it("says of a folder in which nothing is installed that it must be", async () => {
    mkdirSync(join(bare, "ours"));
    writeFileSync(join(bare, "ours/cells.ts"), 'export { roundHalfAway } from "@lac-analytics/core";\n');
    writeFileSync(join(bare, "ours/report.mdx"), "");
    const compilerOptions = { module: "nodenext", composite: true, outDir: "dist", types: [] };
    writeFileSync(join(bare, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*/*.ts"] }));
    await expect(checkCellTypes(bare, ["ours"])).rejects.toThrow(
      'The notebooks cannot be type-checked: @lac-analytics/core is not installed; run npm install in the folder that holds "notebooks".',
    );
  });
});
