import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentOf } from "../../../packages/report/src/document/documentOf.ts";
import { writeDocument } from "../../../packages/report/src/document/writeDocument.ts";
import { lac } from "../../lac.ts";
import { describeWithProgram } from "./pdfText.ts";
import { expectExcelSays, expectPdfSays, expectWordSays } from "./sayTheSame.ts";

const out = mkdtempSync(join(tmpdir(), "lac-formats-"));
const reports = (): readonly string[] =>
  readdirSync(out)
    .filter((file) => file !== "index.html" && !file.endsWith("-model.html"))
    .map((file) => readFileSync(join(out, file), "utf8"));

beforeAll(async () => {
  await lac(["report", "--out", out]);
}, 240_000);

afterAll(() => rmSync(out, { recursive: true }));

describe("every report of the sample", () => {
  it("can be read as a document, with a table behind every chart", () => {
    expect(reports().length).toBeGreaterThan(0);
    for (const html of reports()) {
      const charts = documentOf(html).blocks.filter(({ kind }) => kind === "chart");
      expect(charts.length).toBe(html.match(/<figure\b/g)?.length ?? 0);
    }
  });

  it("says the same in Word as on its page, in the same order", async () => {
    for (const html of reports()) await expectWordSays(await writeDocument(html, "docx"), html);
  }, 240_000);

  it("says the same in Excel", async () => {
    for (const html of reports()) await expectExcelSays(await writeDocument(html, "xlsx"), html);
  }, 240_000);
});

describeWithProgram("pdfinfo", "every report of the sample as PDF", () => {
  it("says the same as its page, in the same order", async () => {
    for (const html of reports()) expectPdfSays(await writeDocument(html, "pdf"), html);
  }, 240_000);
});
