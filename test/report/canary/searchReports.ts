import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describeWithProgram } from "../../document/pdfText.ts";
import { sheetsIn } from "../../document/sheetsIn.ts";
import { lac } from "../../lac.ts";
import { notebooks, plantedProject, saidBy } from "./plantedProject.ts";
import { plantedTexts } from "./plantedTexts.ts";
import { plantedTag, tagsIn } from "./tagsIn.ts";
import { textsOf } from "./textsOf.ts";

/** Tests that no report of a version, in some formats, reveals a child or takes a text of the data for an order. */
export function searchReports(version: string, formats: readonly string[], options: readonly string[] = []): void {
  describeWithProgram("pdftotext", `every report, as ${formats.join(", ")}, ${version}`, () => {
    const { folder, expectNothingRevealed } = plantedProject();

    it("reveals no child, and takes no text of the data for an order", async () => {
      const out = join(folder, "reports");
      const run = await lac(["report", ...options, "--formats", formats.join(), "--out", out], folder);
      // some of what was planted cannot be read, and that is said
      expect(run.status, run.messages).toBe(1);
      expectNothingRevealed("what is said", saidBy(run));
      const files = readdirSync(out);
      const reports = notebooks.flatMap((name) => formats.map((format) => `${name}.${format}`));
      expect(files).toEqual(expect.arrayContaining([...reports, "index.html"]));
      for (const file of files) {
        const bytes = readFileSync(join(out, file));
        const texts = await textsOf(file, bytes);
        expectNothingRevealed(file, texts);
        if (file.endsWith(".html")) {
          expect(tagsIn(texts.raw[0])).not.toMatch(plantedTag);
          if (file !== "index.html" && !/-(?:model|notes)\.html$/.test(file)) {
            // one script of the page itself, which its policy names by hash
            expect(tagsIn(texts.raw[0]).split("<script")).toHaveLength(2);
            for (const text of plantedTexts) {
              const shown = text
                .trim()
                .replace(/\s+/g, " ")
                .replace(/[\u{202A}-\u{202E}]/gu, "\u{FFFD}");
              expect(texts.words[0], file).toContain(shown);
            }
          }
        }
        if (file.endsWith(".xlsx") && file !== "index.xlsx") {
          expect(texts.raw.join("")).not.toMatch(/<f>|<f /);
          const cells = [...(await sheetsIn(bytes)).values()].flat();
          expect(cells.some(({ type, value }) => type === "text" && value.includes("=CONCATENATE"))).toBe(true);
        }
      }
    });
  });
}
