import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { proseOf } from "@lac-analytics/notebook/node";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "lac-prose-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The prose of a notebook that says something. */
async function proseSaying(text: string) {
  writeFileSync(join(folder, "report.mdx"), `---\ntitle: "Homes"\n---\n\n${text}\n`);
  return proseOf({ name: "homes", folder });
}

describe("proseOf", () => {
  it("has the title that stands in the file, and says what stands there of the cells", async () => {
    const { title, blocks } = await proseSaying("There are {homes} homes.");
    expect(title).toBe("Homes");
    const [said] = await blocks({ homes: "nine" });
    expect(JSON.stringify(said)).toContain("nine");
  });

  it("takes what lies beside it by its name in the folder", async () => {
    writeFileSync(join(folder, "words.mjs"), 'export const kind = "foster";\n');
    const { blocks } = await proseSaying('import { kind } from "./words.mjs";\n\nAll are {kind} homes.');
    expect(JSON.stringify(await blocks({}))).toContain("foster");
  });

  it("is refused where it cannot be compiled", async () => {
    await expect(proseSaying("There are {homes homes.")).rejects.toThrow("closing brace");
  });
});
