import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { roundHalfAway } from "@lac-analytics/core/stats";
import { afterAll, describe, expect, it } from "vitest";
import { lac } from "../lac.ts";
import { oraclePath } from "../oraclePath.ts";
import { builtReports } from "../report/builtReports.ts";

const other = mkdtempSync(join(tmpdir(), "lac-traced-"));
afterAll(() => rmSync(other, { recursive: true }));

const packs: readonly (readonly [string, () => Promise<string>])[] = [
  ["the sample", async () => (await builtReports("sample")).folder],
  [
    "another council",
    async () => {
      const data = ["--data", oraclePath("returns/rutland-2025"), "--as-at", "2025-03-31", "--authority", "Rutland"];
      const papers = ["placements", "health-and-education", "stability-and-permanence", "understanding-our-population"];
      await lac(["report", ...papers, ...data, "--out", other]);
      return other;
    },
  ],
];

/** Papers of other things than figures of measures: a plan, a scenario, another paper, what was checked. */
const ofOtherThings = new Set(["action-plan", "assurance", "does-it-add-up", "evidence", "index", "personal-advisers"]);

describe.each(packs)("page one of every paper of %s", (_, build) => {
  it("prints no figure that its notes do not have, with the counts and the range behind it", async () => {
    const folder = await build();
    const papers = readdirSync(folder).filter((file) => file.endsWith("-notes.html"));
    let count = 0;
    const untraced: Record<string, readonly string[]> = {};
    for (const notes of papers) {
      const name = notes.replace("-notes.html", "");
      const paper = readdirSync(folder).includes(`${name}.html`) ? pageOne(join(folder, `${name}.html`)) : "";
      if (ofOtherThings.has(name) || paper === "") continue;
      const known = numbersIn(figuresOf(join(folder, notes))).map(Number);
      const printed = numbersIn(paper).filter((number) => number.includes(".") || number.length > 2);
      const lost = printed.filter((number) => {
        const step = 10 ** -(number.split(".")[1]?.length ?? 0);
        return !known.some((one) => Math.abs(roundHalfAway(one, step) - Number(number)) < 1e-9);
      });
      count += printed.length;
      if (lost.length > 0) untraced[name] = lost;
    }
    expect(untraced).toEqual({});
    expect(count).toBeGreaterThan(100);
  });
});

/** Key messages and the table at a glance, but for costs and what is to come, which are worked out from what they name. */
function pageOne(path: string): string {
  const html = readFileSync(path, "utf8");
  const start = html.search(/<h2[^>]*>[^<]*Key messages/);
  const end = html.indexOf("</table>", start);
  return html
    .slice(start, end)
    .replaceAll(/<p>(?:(?!<\/p>).)*(?:Cost|How sure|For decision):.*?<\/p>/gs, "")
    .replaceAll(/<li>(?:(?!<\/li>).)*(?:[Tt]o come|A gap|Over the target|likely by).*?<\/li>/gs, "")
    .replaceAll(/(?:the usual|the average of) [\d.]+|every [\d,]+|[£\d.]+ million/g, "");
}

/** What the notes have of figures, and of those of others. */
function figuresOf(path: string): string {
  const html = readFileSync(path, "utf8");
  return html.slice(html.indexOf('id="figures"'), html.indexOf(">Files that were read<"));
}

/** The numbers of a page, but for those of dates, places and times. */
function numbersIn(html: string): readonly string[] {
  const text = html
    .replaceAll(/<(script|style|svg)\b.*?<\/\1>/gs, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(
      /\d{1,2} \p{Lu}\p{L}+ \d{4}|\p{Lu}\p{L}{2,} \d{4}|\d+(?:st|nd|rd|th)(?: of \d+)?|line \d+|\d+ (?:of \d+ )?(?:other )?councils/gu,
      " ",
    );
  return [...text.matchAll(/(?<![\w.])\d[\d,]*(?:\.\d+)?/g)].map(([number]) => number.replaceAll(",", ""));
}
