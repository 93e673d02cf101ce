import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { requireOneEdition } from "../../../packages/report/src/build/folderEdition.ts";
import { listText } from "../../../packages/report/src/build/reportList.ts";

const parent = mkdtempSync(join(tmpdir(), "lac-edition-"));
afterAll(() => rmSync(parent, { recursive: true }));

/** A folder in which a build for internal use wrote some files, and some of them still stand. */
function internalFolder(name: string, files: readonly string[], standing: readonly string[]): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "reports.json"), listText({ edition: "internal", files, reports: [] }));
  for (const file of standing) writeFileSync(join(folder, file), "");
  return folder;
}

describe("a folder that holds reports for internal use", () => {
  const files = ["placements.html", "placements.pdf"];
  const folder = internalFolder("internal", files, files);

  it("takes none for publication beside which one of them would stay", async () => {
    await expect(requireOneEdition(folder, "published", (file) => file.endsWith(".html"))).rejects.toThrow(
      `${folder} holds reports for internal use, of which placements.pdf would be left beside those for publication`,
    );
  });

  it("takes those that replace all of them, and others for internal use", async () => {
    await requireOneEdition(folder, "published", () => true);
    await requireOneEdition(folder, "internal", () => false);
  });

  it("holds what still stands there and no more", async () => {
    await requireOneEdition(internalFolder("left", files, ["placements.html"]), "published", (file) =>
      file.endsWith(".html"),
    );
  });
});
