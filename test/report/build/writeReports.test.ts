import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MadePage } from "../../../packages/report/src/build/paperPages.ts";
import type { StandingReport } from "../../../packages/report/src/build/reportList.ts";
import { type WritingOrder, writeReports } from "../../../packages/report/src/build/writeReports.ts";
import { project } from "../../lac.ts";
import { emptyPaper as paper } from "./emptyPaper.ts";

let out = "";
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "lac-written-"));
});
afterEach(() => rmSync(out, { recursive: true }));

const page = (name: string): MadePage => ({
  file: `${name}.html`,
  html: `<p>Größe of ${name}</p>`,
  title: name,
  charts: 1,
  tables: 2,
});
const report = (name: string) => ({ name, title: name, found: [], weight: 0 }) as unknown as StandingReport;

/** Writes pages of some names, of the notebooks that are built. */
async function written(names: readonly string[], built = names, order: Partial<WritingOrder> = {}) {
  const whole: WritingOrder = {
    out,
    formats: ["html"],
    edition: "published",
    names: built,
    progress: () => undefined,
    record: (outputs) =>
      outputs
        .map(({ file }) => file)
        .sort()
        .join(),
    ...order,
  };
  return writeReports(whole, async (hand) => {
    for (const name of names) hand(page(name));
    return names.map(report);
  });
}

describe("writeReports", () => {
  it("writes each page, with the list of them and the record beside them, and nothing else", async () => {
    expect(await written(["homes", "adoption"])).toEqual(
      // Größe is seven bytes
      [
        { file: join(out, "adoption.html"), title: "adoption", charts: 1, tables: 2, bytes: 26 },
        { file: join(out, "homes.html"), title: "homes", charts: 1, tables: 2, bytes: 23 },
      ],
    );
    expect(readdirSync(out).sort()).toEqual(["adoption.html", "homes.html", "reports.json", "ro-crate-metadata.json"]);
    expect(readFileSync(join(out, "homes.html"), "utf8")).toBe("<p>Größe of homes</p>");
    expect(readFileSync(join(out, "ro-crate-metadata.json"), "utf8")).toBe("adoption.html,homes.html");
    expect(JSON.parse(readFileSync(join(out, "reports.json"), "utf8"))).toMatchObject({
      edition: "published",
      files: ["adoption.html", "homes.html"],
    });
  });

  it("removes a page of an earlier build for which nothing was given this time, and leaves those that were not asked for", async () => {
    await written(["homes", "adoption", "costs"]);
    await written(["homes"], ["homes", "adoption"]);
    expect(readdirSync(out).filter((file) => file.endsWith(".html"))).toEqual(["costs.html", "homes.html"]);
  });

  it("leaves what stood there where a page cannot be made", async () => {
    await written(["homes"]);
    const order = { out, formats: ["html"], edition: "published", names: ["homes", "adoption"] } as const;
    const failing = writeReports({ ...order, progress: () => undefined, record: () => "" }, async (hand) => {
      hand({ ...page("homes"), html: "other" });
      throw new RangeError("no adoption");
    });
    await expect(failing).rejects.toThrow("no adoption");
    expect(readFileSync(join(out, "homes.html"), "utf8")).toBe("<p>Größe of homes</p>");
    expect(readdirSync(out)).toHaveLength(3);
  });

  it("begins no document more once a page cannot be made, waits for the one that is being written, and tells the fault", async () => {
    const built: typeof import("../../../packages/report/src/build/writeReports.ts") = await import(
      join(project, "packages/report/dist/build/writeReports.js")
    );
    const said: string[] = [];
    const order = { out, edition: "published", names: [], progress: (text: string) => said.push(text) } as const;
    let late: (() => void) | undefined;
    const failing = built.writeReports({ ...order, formats: ["html", "docx"], record: () => "" }, async (hand) => {
      for (const name of ["a", "b", "c", "d", "e"]) hand({ ...page(name), document: paper });
      late = () => hand({ ...page("late"), document: paper });
      throw new RangeError("no adoption");
    });
    await expect(failing).rejects.toThrow("no adoption");
    late?.();
    expect(readdirSync(out)).toEqual([]);
    expect(said).toEqual([]);
    // the threads are there for the next build
    const { length } = await built.writeReports({ ...order, formats: ["docx"], record: () => "" }, async (hand) => {
      hand({ ...page("homes"), document: paper });
      return [];
    });
    expect(length).toBe(1);
    expect(readdirSync(out)).toContain("homes.docx");
  });

  it("refuses to leave pages of the other edition beside its own", async () => {
    await written(["homes"]);
    await expect(written(["adoption"], ["adoption"], { edition: "internal" })).rejects.toThrow("homes.html");
  });
});
