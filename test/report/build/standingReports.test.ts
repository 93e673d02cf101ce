import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { listText } from "../../../packages/report/src/build/reportList.ts";
import { standingReports } from "../../../packages/report/src/build/standingReports.ts";

const parent = mkdtempSync(join(tmpdir(), "lac-standing-"));
afterAll(() => rmSync(parent, { recursive: true }));

const report = (name: string) => ({
  name,
  title: `On <${name}>`,
  council: "Anyshire",
  asAt: "2019-01-21",
  marking: "Internal: small numbers are shown. Not for publication.",
  found: [],
  weight: 0,
});

/** The text of a list of reports for internal use. */
function listOf(...reports: readonly ReturnType<typeof report>[]): string {
  return listText({ edition: "internal", files: [], reports });
}

/** A folder with pages of some names, and a list of reports. */
function folderWith(pages: readonly string[], list: string): string {
  const folder = mkdtempSync(join(parent, "run-"));
  for (const page of pages) writeFileSync(join(folder, `${page}.html`), "<!doctype html>");
  if (list !== "") writeFileSync(join(folder, "reports.json"), list);
  return folder;
}

describe("standingReports", () => {
  it("are those that are listed and whose pages stand, in order of name, as they were listed", async () => {
    const list = listOf(report("placements"), report("adoption"), report("gone"));
    expect(await standingReports(folderWith(["placements", "adoption", "holidays"], list))).toEqual([
      report("adoption"),
      report("placements"),
    ]);
  });

  it.each([
    ["no list", ""],
    ["a list that is cut short", listOf(report("placements")).slice(0, 40)],
    ["a list of another maker", '["placements"]'],
    ["no list of reports", '{ "reports": "placements" }'],
    ["a report without its marking", JSON.stringify({ reports: [{ ...report("placements"), marking: undefined }] })],
    ["a report of no date", JSON.stringify({ reports: [{ ...report("placements"), asAt: "soon" }] })],
    ["a name that leads elsewhere", JSON.stringify({ reports: [report("../placements")] })],
  ])("are none where there is %s", async (_, list) => {
    expect(await standingReports(folderWith(["placements"], list))).toEqual([]);
  });

  it("are none in a folder that is not there, or where the list is a folder", async () => {
    expect(await standingReports(join(parent, "nowhere"))).toEqual([]);
    const folder = folderWith(["placements"], "");
    mkdirSync(join(folder, "reports.json"));
    expect(await standingReports(folder)).toEqual([]);
  });
});
