import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type CareRows, careFiles, leftLongAgo } from "../../careReturn.ts";
import { lac } from "../../lac.ts";
import { scratchProject } from "../scratchProject.ts";

const { folder, at } = scratchProject();

/** Writes the files of a return into a folder, and gives the folder. */
function given(name: string, rows: CareRows, change: (text: string) => string = (text) => text): string {
  mkdirSync(at(name));
  for (const { name: file, bytes } of careFiles(rows)) {
    writeFileSync(join(at(name), file), change(new TextDecoder().decode(bytes)));
  }
  return at(name);
}

const whole: CareRows = {
  episodes: [...leftLongAgo, "A,01/05/2018,S,C2,U4,PR1,,,N1", "B,01/05/2018,S,C2,U4,PR1,,,N1"],
};
const onDay = ["--as-at", "2019-03-31", "--measures", "cla-number,ceased-number"];

describe("lac figures of a return that could not be read whole", () => {
  it("is done where it could", async () => {
    const run = await lac(["figures", given("whole", whole), ...onDay]);
    expect(run).toMatchObject({ status: 0 });
    expect(run.output).toMatch(/^cla-number,.*,2,children,,,,,,$/m);
  });

  it("has no figure that rests on a column that is not there, says so once, and ends with status 1", async () => {
    const run = await lac([
      "figures",
      given("without", whole, (text) => text.replace(",REC,", ",ENDED_FOR,")),
      ...onDay,
    ]);
    expect(run.status).toBe(1);
    expect(run.output).toMatch(/^cla-number,.*,2,children,,,,,,$/m);
    expect(run.output).toMatch(/^ceased-number,.*,children,,,,,x,Episodes has no column REC$/m);
    expect(run.messages).toContain(
      "The return could not be read whole: Episodes has no column REC. Of 2 figures 1 is not available (x).\n",
    );
  });

  it("has a note of rows that were left out, in a version for publication without their number", async () => {
    const rows = { ...whole, episodes: [...whole.episodes, "C,31/31/2018,S,C2,U4,PR1,,,N1"] };
    const lost = given("lost", rows);
    const run = await lac(["figures", lost, ...onDay]);
    expect(run.status).toBe(1);
    expect(run.output).toMatch(/^cla-number,.*,Episodes was read without 1 of 63 rows for want of DECOM$/m);
    expect(run.messages).toContain("Of 2 figures 2 have a note of it.\n");
    const published = await lac(["figures", lost, ...onDay, "--publish"]);
    expect(published.status).toBe(1);
    expect(published.output).toMatch(/^cla-number,.*,Episodes was read without some rows for want of DECOM$/m);
  });

  it.each([
    ["a column DECOM", (text: string) => text.replace("CHILD,DECOM", "CHILD,BEGAN"), "has no column DECOM"],
    [
      "a DECOM that can be read",
      (text: string) => text.replaceAll("/05/", "/45/"),
      "CHILD is blank or DECOM is no date",
    ],
  ])("is refused without %s, by file and column", async (name, change, culprit) => {
    const run = await lac(["figures", given(name, { episodes: whole.episodes }, change), ...onDay]);
    expect(run).toMatchObject({ status: 2, output: "" });
    expect(run.messages).toContain(culprit);
    expect(run.messages).toContain("Episodes.csv");
  });

  it("has noughts of an authority without a child in care", async () => {
    const nobody = given("nobody", { episodes: [] });
    const run = await lac(["figures", nobody, ...onDay]);
    expect(run.status).toBe(0);
    expect(run.output).toMatch(/^cla-number,.*,0,,0,children,,,,,,$/m);
    const undated = await lac(["figures", nobody]);
    expect(undated).toMatchObject({ status: 2, output: "" });
    expect(undated.messages).toContain("give the date with --as-at");
  });
});

describe("lac report of a return that could not be read whole", () => {
  const report = (data: string, ...options: readonly string[]) =>
    lac(["report", "homes", "--data", data, "--out", "out", ...options], folder);
  const page = (): string => readFileSync(at("out/homes.html"), "utf8");
  const lost = "This return could not be read whole";

  beforeAll(async () => {
    await lac(["new", "notebook", "homes"], folder);
  });

  it("says so at its head, above all figures, and ends with status 1", async () => {
    const without = given("no-place", whole, (text) => text.replace(",PLACE,", ",WHERE,"));
    const run = await report(without, "--as-at", "2019-03-31");
    expect(run.status, run.messages).toBe(1);
    expect(run.messages).toContain(`${lost}: Episodes has no column PLACE.`);
    const head = page().indexOf("Part of this return could not be read; the notes say which.");
    expect(head).toBeGreaterThan(0);
    expect(page()).not.toContain(lost);
    expect(readFileSync(at("out/homes-notes.html"), "utf8")).toContain(`${lost}: Episodes has no column PLACE.`);
    expect(head).toBeLessThan(page().indexOf("<h2"));
    expect(page()).not.toContain("clear change");
  });

  it("has figures of no day that the return does not cover", async () => {
    const run = await report(at("whole"), "--as-at", "2027-03-31");
    expect(run.status, run.messages).toBe(1);
    expect(page()).toContain("cannot answer for 31 March 2027");
  });

  it("says nothing of a return that was read whole", async () => {
    expect(await report(at("whole"), "--as-at", "2019-03-31")).toMatchObject({ status: 0 });
    expect(page()).not.toContain("could not be read;");
  });
});
