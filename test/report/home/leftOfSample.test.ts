import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readFileFrom } from "@lac-analytics/core/node";
import { describe, expect, it } from "vitest";
import type { SourceOptions } from "../../../packages/report/src/given/SourceOptions.ts";
import { leftOfSample, sampleNote } from "../../../packages/report/src/home/leftOfSample.ts";
import type { ReportSettings } from "../../../packages/report/src/source/ReportSettings.ts";
import { settingsOf } from "../../../packages/report/src/source/settingsOf.ts";
import { project } from "../../lac.ts";

/** The settings with which a council's own folder begins, changed as its owner does. */
function settingsWith(changed: Readonly<Record<string, unknown>>): Promise<ReportSettings> {
  const folder = join(project, "notebooks");
  const shipped: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(join(folder, "settings.json"), "utf8"));
  const absolute = (path: string): string => resolve(folder, path);
  return settingsOf(JSON.stringify({ ...shipped, ...changed }), "settings.json", absolute, readFileFrom);
}

const own = { data: ["../data/2024-25"], authority: "Rutland", council: "Rutland" };

describe("leftOfSample", () => {
  it("says nothing while the return is the sample's", async () => {
    expect(leftOfSample(await settingsWith({}), {})).toBe("");
    expect(leftOfSample(await settingsWith(own), { data: ["data-samples/return"], authority: "Rutland" })).toBe("");
  });

  it("names every key that would have the sample's numbers printed as another council's", async () => {
    const said = leftOfSample(
      await settingsWith({ ...own, files: { actions: "../data-samples/action-plan.csv" } }),
      {},
    );
    expect(said).toBe(
      "notebooks/settings.json still has what is the sample's under dataNote, population, series, ownMeasures, files.actions: papers would print it as the council's own. Put your own in its place, or leave it out.",
    );
  });

  it("says nothing of files about every authority, nor of what is the council's own", async () => {
    const rest = { population: 8012, series: ["../data/series"], ownMeasures: ["../data/own.csv"], files: {} };
    expect(leftOfSample(await settingsWith({ ...own, ...rest, dataNote: "Mended on 1 June." }), {})).toBe("");
  });

  it("says so of a return on the command line where it is the settings' authority that it is given for", async () => {
    const settings = await settingsWith({ ...own, files: {} });
    const left = (options: SourceOptions): readonly string[] =>
      ["dataNote", "population", "series", "ownMeasures"].filter((key) =>
        leftOfSample(settings, options).includes(key),
      );
    expect(left({ data: ["elsewhere"], authority: "Rutland" })).toEqual(["population", "series", "ownMeasures"]);
    expect(left({ data: ["elsewhere"], authority: "E06000017", population: "8012" })).toEqual([
      "series",
      "ownMeasures",
    ]);
    expect(left({ data: ["elsewhere"], authority: "Leicester" })).toEqual([]);
    expect(left({ authority: "Leicester" })).toEqual([]);
    expect(left({ data: ["elsewhere"] })).toEqual([]);
  });

  it("knows the note of the sample whatever the settings say that a council edits", () => {
    const shipped = JSON.parse(readFileSync(join(project, "notebooks/settings.json"), "utf8"));
    expect(sampleNote).toBe(shipped.dataNote);
  });
});
