import { describe, expect, it } from "vitest";
import { pageSettings } from "../../../../packages/report/src/app/worker/pageSettings.ts";

const written = (population: string) => ({
  council: "A council",
  authority: "E06000056",
  data: ["../data-samples/return"],
  asAt: "2019-01-21",
  population,
});

const held = {
  settings: JSON.stringify(written("../data-samples/population.csv"), null, 2),
  sample: [],
  national: { benchmarks: "data-samples/published/benchmarks.csv" },
  texts: { "data-samples/population.csv": "the sample's", "data-samples/published/benchmarks.csv": "England's" },
};

/** What stands in the file of the population that settings name. */
async function population(text: string, files: Readonly<Record<string, string>>): Promise<string> {
  const given = Object.entries(files).map(([path, contents]) => ({ path, contents: new Blob([contents]) }));
  const { settings, reader } = await pageSettings({ text, files: given }, held);
  return new TextDecoder().decode(await reader.file(settings.population ?? ""));
}

describe("settings that a page is given", () => {
  const own = JSON.stringify(written("../data-samples/population.csv"), null, 4).replace("A council", "Another");

  it("take a council's own file, also where the sample has one of that name", async () => {
    expect(await population(own, { "population.csv": "our own" })).toBe("our own");
    expect(await population(own, { "ours/population.csv": "our own" })).toBe("our own");
    expect(await population(held.settings, { "population.csv": "our own" })).toBe("our own");
  });

  it("take nothing of the sample's where a file was not given", async () => {
    await expect(population(own, {})).rejects.toThrow("population.csv, which was not given with them");
  });

  it("have the sample's files where they are its own, however laid out", async () => {
    expect(await population(held.settings, {})).toBe("the sample's");
    expect(await population(JSON.stringify(JSON.parse(held.settings)), {})).toBe("the sample's");
  });

  it("have what is published of every authority", async () => {
    const { settings, reader } = await pageSettings({ text: own, files: [] }, held);
    expect(new TextDecoder().decode(await reader.file(settings.nationalFiles.benchmarks ?? ""))).toBe("England's");
  });
});
