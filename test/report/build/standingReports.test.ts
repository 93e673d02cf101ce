import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { standingReports } from "../../../packages/report/src/build/standingReports.ts";
import { wholePage } from "../document/examplePage.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-standing-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "placements.html"), wholePage());
writeFileSync(join(folder, "index.html"), "<!doctype html><title>Reports</title><h1>Reports</h1>");
writeFileSync(join(folder, "holidays.html"), "<!doctype html><title>Holidays</title><p>Somebody else's page.");
writeFileSync(join(folder, "empty.html"), "");
writeFileSync(join(folder, "placements.pdf"), "%PDF");
mkdirSync(join(folder, "folder.html"));

describe("standingReports", () => {
  it("finds the reports of earlier builds, and takes no other page for one", async () => {
    expect((await standingReports(folder)).map(({ name }) => name)).toEqual(["placements"]);
  });

  it("tells of each what its page says", async () => {
    const [report] = await standingReports(folder);
    expect(report?.title).not.toBe("");
    expect(report?.council).not.toBe("");
    expect(report?.asAt).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("finds none in a folder that is not there", async () => {
    expect(await standingReports(join(folder, "nowhere"))).toEqual([]);
  });
});
