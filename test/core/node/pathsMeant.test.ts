import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { readFileFrom } from "@lac-analytics/core/node";
import { beforeAll, describe, expect, it } from "vitest";
import { pathsMeant } from "../../../packages/core/dist/node/pathsMeant.js";

let folder = "";
const at = (path: string): string => join(folder, path);
const meant = (path: string): readonly string[] => pathsMeant(at(path));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "meant-"));
  await mkdir(at("return-2025"));
  await mkdir(at(".hidden"));
  for (const file of ["return-2025/Episodes.csv", "population.csv", "caseload.yaml", "caseload-people.yaml"])
    await writeFile(at(file), "");
});

describe("pathsMeant", () => {
  it.each([
    ["populaton.csv", "population.csv"],
    ["Population.CSV", "population.csv"],
    ["return-2025/Episode.csv", "return-2025/Episodes.csv"],
    ["retrn-2025/episodes.csv", "return-2025/Episodes.csv"],
    ["retrun-2025", "return-2025"],
  ])("finds for %s what is there, %s", (written, there) => {
    expect(meant(written)).toEqual([at(there)]);
  });

  it("takes the same name with another ending before all others", () => {
    expect(meant("caseload.yml")).toEqual([at("caseload.yaml")]);
    expect(meant("population.xlsx")).toEqual([at("population.csv")]);
  });

  it.each(["plan.csv", "elsewhere/population.csv", "hidden", ".hiden", "return-2025/Header.csv"])(
    "finds nothing near %s",
    (written) => {
      expect(meant(written)).toEqual([]);
    },
  );

  it("does not take a link that leads nowhere for what was meant", async () => {
    await symlink(at("gone"), at("evidence.csv"));
    expect(meant("evidence.csv")).toEqual([]);
  });

  it("is what a file that does not exist is refused with", async () => {
    await expect(readFileFrom(at("populaton.csv"))).rejects.toThrow(
      new InputError(`${at("populaton.csv")} does not exist; write ${at("population.csv")} if that is meant.`),
    );
  });
});
