import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { matterhornFailures } from "../document/matterhorn.ts";
import { expectExcelSays, expectPdfSays, expectWordSays } from "../document/sayTheSame.ts";
import { taggedText } from "../document/taggedText.ts";
import { builtReports } from "./builtReports.ts";

const { folder: out } = await builtReports("sample");
const names = (): readonly string[] =>
  readdirSync(out)
    .filter((file) => file.endsWith(".html") && file !== "index.html" && !/-(?:model|notes)\.html$/.test(file))
    .map((file) => file.replace(/\.html$/, ""));
const pageOf = (name: string): string => readFileSync(join(out, `${name}.html`), "utf8");
const bytesOf = (name: string, format: string): Uint8Array => readFileSync(join(out, `${name}.${format}`));

describe("every report of the sample", () => {
  it("has a table behind every chart, and no page of more than 400 kB", () => {
    expect(names().length).toBeGreaterThan(0);
    for (const name of names()) {
      const page = pageOf(name);
      expect(page.match(/<\/figure>\n<details>\n<summary>The figures behind this chart<\/summary>/g)?.length ?? 0).toBe(
        page.match(/<figure\b/g)?.length ?? 0,
      );
      expect(Buffer.byteLength(page)).toBeLessThan(400_000);
    }
  });

  it("says the same in Word as on its page, with the figures behind its charts at the end", async () => {
    for (const name of names()) await expectWordSays(bytesOf(name, "docx"), pageOf(name));
  });

  it("says the same in Excel", async () => {
    for (const name of names()) await expectExcelSays(bytesOf(name, "xlsx"), pageOf(name));
  });
});

describe("every report of the sample as PDF", () => {
  it("meets no failure condition of the Matterhorn protocol", () => {
    for (const name of names()) expect(matterhornFailures(bytesOf(name, "pdf")), name).toEqual([]);
  });

  it("has no character that its fonts lack, in its text and in its drawings", () => {
    for (const name of names()) {
      expect(
        taggedText(bytesOf(name, "pdf")).filter(({ text }) => text.includes("[U+")),
        name,
      ).toEqual([]);
    }
  });

  it("says the same as its page, with the figures behind its charts at the end", () => {
    for (const name of names()) expectPdfSays(bytesOf(name, "pdf"), pageOf(name));
  });
});

describe("every report for publication", () => {
  it("says the same in Word and as PDF as on its page", async () => {
    const { folder, run } = await builtReports("for publication");
    expect(run.status, run.messages).toBe(0);
    for (const name of ["personal-advisers", "understanding-our-population"]) {
      const [page, word, pdf] = ["html", "docx", "pdf"].map((format) =>
        readFileSync(join(folder, `${name}.${format}`)),
      );
      await expectWordSays(word ?? Buffer.of(), `${page}`);
      expectPdfSays(pdf ?? Buffer.of(), `${page}`);
    }
  });
});
