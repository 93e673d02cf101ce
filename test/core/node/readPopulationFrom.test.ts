import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { readPopulationFrom } from "@lac-analytics/core/node";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "lac-population-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, ...lines: readonly string[]): string {
  writeFileSync(join(folder, name), lines.join("\n"));
  return join(folder, name);
}

describe("readPopulationFrom", () => {
  it("reads the estimates of a file, which it calls by its name", async () => {
    expect(await readPopulationFrom(file("own.csv", "authority,year,population", "E06000056,2018,61026"))).toEqual([
      { authority: ["E06000056"], year: 2018, children: 61_026, file: "own.csv", row: 2 },
    ]);
  });

  it("refuses a file without an estimate, of something else, or that is not there", async () => {
    const none = file("none.csv", "authority,year,population");
    await expect(readPopulationFrom(none)).rejects.toThrow(
      new InputError(`${none} has no estimate of an authority's residents aged 0 to 17.`),
    );
    await expect(readPopulationFrom(file("other.csv", "a,b", "1,2"))).rejects.toThrow(
      /^other\.csv is not a population file/,
    );
    await expect(readPopulationFrom(join(folder, "x.csv"))).rejects.toThrow(InputError);
  });
});
