import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toHtml } from "@lac-analytics/document";
import { writeDocument } from "@lac-analytics/document/node";
import { parse } from "csv-parse/sync";
import { afterAll, expect, it } from "vitest";
import { pagePieces, spaceless, wholeDocument } from "../exampleDocument.ts";
import { describeWithProgram } from "../pdfText.ts";
import { onPaper } from "../sayTheSame.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-office-"));
const whole = wholeDocument();
const html = await toHtml(whole);

afterAll(() => rmSync(folder, { recursive: true }));

/** Opens a file in LibreOffice and writes it in another form beside itself. */
function convert(file: string, bytes: Uint8Array, form: string): void {
  writeFileSync(join(folder, file), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  spawnSync("soffice", [profile, "--headless", "--convert-to", form, "--outdir", folder, join(folder, file)]);
}

describeWithProgram("soffice", "LibreOffice", () => {
  it("opens the Word file, and reads in it what the page says", async () => {
    convert("word.docx", await writeDocument(whole, "docx"), "txt:Text (encoded):UTF8");
    const read = spaceless(readFileSync(join(folder, "word.txt"), "utf8"));
    for (const piece of pagePieces(onPaper(html))) expect(read).toContain(piece);
  });

  it("opens the Excel file, and shows its numbers and its text as the page has them", async () => {
    const everySheetAsShown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
    convert("excel.xlsx", await writeDocument(whole, "xlsx"), everySheetAsShown);
    const cells = readdirSync(folder)
      .filter((file) => file.endsWith(".csv"))
      .flatMap((file) => parse(readFileSync(join(folder, file), "utf8"), { relax_column_count: true }).flat())
      .map((cell) => spaceless(cell).replace("(https://example.org/?a=1&b=2#part)", ""));
    for (const piece of pagePieces(html))
      expect(
        // a number has the minus sign of a keyboard there
        cells.some((cell) => cell.includes(piece.replaceAll("−", "-")) || cell.includes(piece)),
        piece,
      ).toBe(true);
    for (const shown of ["1,234", "-5.25", "2,019", "1,234.50", "=1+1", "@SUM(A1)"]) expect(cells).toContain(shown);
  });
});
