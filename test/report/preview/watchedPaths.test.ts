import { describe, expect, it } from "vitest";
import { watchedPaths } from "../../../packages/report/src/preview/watchedPaths.ts";
import { scratchProject } from "../scratchProject.ts";

const { at, write } = scratchProject();

describe("watchedPaths", () => {
  it("are the notebooks, and what their settings name that is there", () => {
    expect(watchedPaths(at("notebooks"), {})).toEqual([at("notebooks"), at("return"), at("population.csv")]);
  });

  it("are what the command line names too", () => {
    write("postcodes.csv", "");
    const named = { data: [at("return/Header.csv")], population: "61026", postcodes: at("postcodes.csv") };
    expect(watchedPaths(at("notebooks"), named)).toEqual(
      expect.arrayContaining([at("return/Header.csv"), at("postcodes.csv")]),
    );
  });

  it("do without settings that cannot be read", () => {
    write("notebooks/settings.json", '{ "data": ["../return", "../nowhere"');
    expect(watchedPaths(at("notebooks"), {})).toEqual([at("notebooks"), at("return")]);
  });
});
