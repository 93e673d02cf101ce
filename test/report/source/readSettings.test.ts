import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readSettings } from "../../../packages/report/src/source/readSettings.ts";
import { notebooksWith, scratchFolder } from "../cli/settingsFolder.ts";

const here = process.cwd();
afterEach(() => process.chdir(here));

/** The settings of Rutland with some further keys. */
async function settingsWith(keys: Readonly<Record<string, unknown>>) {
  const written = { authority: "857", data: ["../return"], asAt: "2025-03-31", ...keys };
  process.chdir(notebooksWith(scratchFolder(), JSON.stringify(written), []));
  return (await readSettings()).settings;
}

describe("readSettings", () => {
  it("calls the council by its own words, or else by the name of its authority", async () => {
    expect((await settingsWith({ council: "The County of Rutland" })).letterhead.council).toBe("The County of Rutland");
    expect((await settingsWith({})).letterhead.council).toBe("Rutland");
  });

  it("takes the population as a file, as a number, or as nothing", async () => {
    expect((await settingsWith({ population: "estimates.csv" })).population).toBe(
      join(process.cwd(), "notebooks/estimates.csv"),
    );
    expect((await settingsWith({ population: 8400 })).population).toBe("8400");
    expect((await settingsWith({})).population).toBeUndefined();
  });

  it("takes for cleared the files that there are, what authors write and pictures, and no misspelt name", async () => {
    const files = { actions: "plan.csv" };
    expect(
      (await settingsWith({ files, cleared: ["actions", "author-placements", "placements/map.png"] })).cleared,
    ).toEqual(["actions", "author-placements", "placements/map.png"]);
    expect((await settingsWith({})).cleared).toEqual([]);
    await expect(settingsWith({ files, cleared: ["action"] })).rejects.toThrow(
      'notebooks/settings.json, cleared: there is no file "action" under files; write actions if that is meant.',
    );
    await expect(settingsWith({ cleared: ["evidence"] })).rejects.toThrow(
      'there is no file "evidence" under files; write a name that stands there, author- and the name of a report, or',
    );
  });
});
