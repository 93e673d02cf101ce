import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { watchFiles } from "../../../packages/report/src/preview/watchFiles.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-watch-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (path: string): string => join(folder, path);
for (const name of ["notebooks", "notebooks/placements", "data"]) mkdirSync(at(name));
writeFileSync(at("notebooks/placements/cells.ts"), "1");
writeFileSync(at("data/population.csv"), "1");
writeFileSync(at("data/other.csv"), "1");

const untilToldOf = (told: readonly string[], path: string) => expect.poll(() => told).toContain(at(path));

/** The files that an edit is told of, in order of path, by when a later one is told of. */
async function toldOf(edit: () => void): Promise<readonly string[]> {
  const last = "data/population.csv.last";
  const told: string[] = [];
  const watch = watchFiles((paths) => told.push(...paths));
  watch.watchOnly([at("notebooks"), at("data/population.csv"), at(last)]);
  edit();
  writeFileSync(at(last), "");
  await untilToldOf(told, last);
  watch.stop();
  return told
    .map((path) => path.slice(folder.length + 1))
    .filter((path) => path !== last)
    .sort();
}

describe("watchFiles", () => {
  it("tells of a file that was written, once", async () => {
    const edited = await toldOf(() => {
      writeFileSync(at("notebooks/placements/cells.ts"), "2");
      writeFileSync(at("notebooks/placements/cells.ts"), "3");
    });
    expect(edited).toEqual(["notebooks/placements/cells.ts"]);
  });

  it("tells of a file that was replaced by another, as editors do", async () => {
    const edited = await toldOf(() => {
      writeFileSync(at("notebooks/placements/.cells.ts.new"), "4");
      renameSync(at("notebooks/placements/.cells.ts.new"), at("notebooks/placements/cells.ts"));
    });
    expect(edited).toEqual(["notebooks/placements/cells.ts"]);
  });

  it("tells of a file beside others only if it is that one", async () => {
    const edited = await toldOf(() => {
      writeFileSync(at("data/other.csv"), "2");
      writeFileSync(at("data/population.csv"), "2");
    });
    expect(edited).toEqual(["data/population.csv"]);
  });

  it("passes over what no author writes", async () => {
    const edited = await toldOf(() => {
      mkdirSync(at("notebooks/dist"), { recursive: true });
      writeFileSync(at("notebooks/.swap"), "");
      writeFileSync(at("notebooks/placements/cells.ts~"), "");
    });
    expect(edited).toEqual([]);
  });

  it("looks into a folder that is made while it watches", async () => {
    const told: string[] = [];
    const watch = watchFiles((paths) => told.push(...paths));
    watch.watchOnly([at("notebooks")]);
    mkdirSync(at("notebooks/action-plan"));
    await untilToldOf(told, "notebooks/action-plan");
    writeFileSync(at("notebooks/action-plan/report.mdx"), "");
    await untilToldOf(told, "notebooks/action-plan/report.mdx");
    watch.stop();
  });
});
