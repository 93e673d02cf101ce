import { describe, expect, it } from "vitest";
import { enteredSettings, keptFile, settingsIn } from "../../../../packages/report/src/app/page/givenSettings.ts";

const file = (path: string, text = "a,b\n") => ({ path, contents: new Blob([text]) });

const written = JSON.stringify({
  authority: "E06000017",
  data: ["../return", "episodes.csv"],
  asAt: "2025-03-31",
  population: "../data/population.csv",
  series: ["series"],
});

describe("settings that are kept in one file", () => {
  it("hold the files that they name and no others, least of all those of the return", async () => {
    const given = await settingsIn([
      file("ours/episodes.csv"),
      file("ours/return/header.csv"),
      file("ours/notes.json", "{}"),
      file("ours/settings.json", written),
      file("ours/population.csv"),
      file("ours/series/complaints.csv"),
    ]);
    const kept: { readonly files: object } = JSON.parse(await keptFile(given));
    expect(Object.keys(kept.files)).toEqual(["ours/population.csv", "ours/series/complaints.csv"]);
  });

  it("keep what they held before when they are saved again", async () => {
    const first = await settingsIn([file("settings.json", written), file("population.csv", "x")]);
    const again = await settingsIn([file("lac-settings.json", await keptFile(first)), file("episodes.csv")]);
    expect(JSON.parse(await keptFile(again))).toEqual({
      settings: JSON.parse(written),
      files: { "population.csv": "eA==" },
    });
  });

  it("hold what was entered, with logo and series, and nothing of what was left blank", async () => {
    const blank = { population: "", colours: "", asAt: "2025-03-31", logo: undefined, series: [] };
    expect(JSON.parse(enteredSettings({ ...blank, council: "Rutland" }).text)).toEqual({
      authority: "Rutland",
      data: ["return"],
      asAt: "2025-03-31",
    });
    const given = {
      council: "Rutland",
      colours: "#12436d, #801650",
      logo: file("crest.svg"),
      series: [file("visits.csv")],
    };
    const kept: { readonly settings: object; readonly files: object } = JSON.parse(
      await keptFile(enteredSettings({ ...blank, ...given })),
    );
    expect(kept.settings).toMatchObject({
      colours: ["#12436d", "#801650"],
      logo: { file: "crest.svg", alternativeText: "Logo of Rutland" },
      series: ["visits.csv"],
    });
    expect(Object.keys(kept.files)).toEqual(["crest.svg", "visits.csv"]);
  });

  it("are refused in a sentence where there are none, or they are no JSON", async () => {
    await expect(settingsIn([file("episodes.csv")])).rejects.toThrow("There are no settings in what was given");
    await expect(settingsIn([file("settings.json", "{")])).rejects.toThrow("The settings are not JSON");
  });
});
