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

/** A version of the reports that is searched. */
interface SearchedVersion {
  readonly version: string;
  readonly options: readonly string[];
  /** in which every report is searched, pages among them */
  readonly formats: readonly string[];
  /** in which the two reports of most charts are searched besides */
  readonly ofMostCharts: readonly string[];
}

/** Tests that no report of a version reveals a child or takes a text of the data for an order. */
export function searchReports({ version, options, formats, ofMostCharts }: SearchedVersion): void {
  const besides = ofMostCharts.length === 0 ? "" : `, and two as ${ofMostCharts.join(", ")}`;
  describeWithProgram("pdftotext", `every report, as ${formats.join(", ")}${besides}, ${version}`, () => {
    const { folder, expectNothingRevealed } = plantedProject();

    it("reveals no child, and takes no text of the data for an order", async () => {
      const pages = await search(notebooks, formats);
      if (ofMostCharts.length === 0) return;
      const charts = (name: string): number =>
        readFileSync(join(pages, `${name}.html`), "utf8").split("<figure").length - 1;
      const most = notebooks.toSorted((one, other) => charts(other) - charts(one)).slice(0, 2);
      expect(most.map(charts)).not.toContain(0);
      await search(most, ofMostCharts);
    });

    /** Builds reports in some formats, and searches every file of theirs. */
    async function search(names: readonly string[], written: readonly string[]): Promise<string> {
      const out = join(folder, written.join("-"));
      const run = await lac(["report", ...names, ...options, "--formats", written.join(), "--out", out], folder);
      // some of what was planted cannot be read, and that is said
      expect(run.status, run.messages).toBe(1);
      expectNothingRevealed("what is said", saidBy(run));
      const files = readdirSync(out);
      const reports = [...names, "index"].flatMap((name) => written.map((format) => `${name}.${format}`));
      expect(files).toEqual(expect.arrayContaining(reports));
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
      return out;
    }
  });
}
