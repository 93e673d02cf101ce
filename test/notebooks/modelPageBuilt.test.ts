import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project } from "../lac.ts";
import { builtReports } from "../report/builtReports.ts";

const report = "personal-advisers";
const file = `${report}-model.html`;

describe("lac report personal-advisers", () => {
  const read = (folder: string, name: string): string => readFileSync(join(folder, name), "utf8");

  it("holds no child of the return and no young person of the list, in either page", async () => {
    const { folder } = await builtReports("sample");
    const pages = [file, `${report}.html`].map((name) => read(folder, name));
    const lists = ["return/Header.csv", "return/OC3.csv", "caseload-care-leavers.csv"];
    const lines = lists.flatMap((list) =>
      readFileSync(join(project, "data-samples", list), "utf8")
        .split(/\r?\n/)
        .slice(1),
    );
    const isSecret = (cell: string): boolean =>
      /^[A-Z0-9]{8,}$|^\d\d\/\d\d\/\d{4}$|^(?:19|200)\d-\d\d-\d\d$/.test(cell);
    const secrets = new Set(lines.flatMap((line) => line.split(",").filter(isSecret)));
    expect(secrets.size).toBeGreaterThan(500);
    for (const html of pages) expect([...secrets].filter((secret) => html.includes(secret))).toEqual([]);
    expect(Buffer.byteLength(pages[0] ?? "")).toBeLessThan(1_600_000);
  });

  it("publishes totals only, by which nobody's birthday can be told", async () => {
    const { folder, run } = await builtReports("for publication");
    expect(run.status, run.messages).toBe(0);
    expect(read(folder, file)).toContain("For publication");
    expect(read(folder, file)).not.toMatch(/under21":|id="takeUpAt21"/);
    // a child's first and last month of support would show in the numbers of every month
    const { scenario } = JSON.parse(/id="model">(.*?)<\/script>/s.exec(read(folder, file))?.[1] ?? "").model;
    const counts: readonly { readonly value: { readonly likely: number } }[] = scenario.youngPeople.counts;
    expect(counts.length).toBeLessThan(scenario.months / 4);
    for (const { value } of counts) expect(value.likely % 5).toBe(0);
  });

  it("names the page in documents, and writes no document of it", async () => {
    const { folder, run } = await builtReports("advisers in documents");
    expect(run.status, run.messages).toBe(0);
    const ofReports = readdirSync(folder).filter((file) => file.startsWith(report));
    expect(ofReports).toEqual(["docx", "pdf", "xlsx"].map((format) => `${report}.${format}`));
  });
});
