import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openWork } from "../../../../packages/report/src/app/worker/openWork.ts";
import { oraclePath } from "../../../oraclePath.ts";

const folder = oraclePath("returns/rutland-2025");
const files = readdirSync(folder)
  .filter((name) => /^[A-Z].*\.csv$/.test(name))
  .map((name) => ({ path: name, contents: new Blob([readFileSync(join(folder, name))]) }));

it("checks by the authority of the settings, where none is named for the check", async () => {
  const held = { settings: "", sample: [], national: {}, texts: {} };
  const work = openWork({ held, versions: [], progress: () => {}, drawPng: async () => new Uint8Array() });
  const postcodes = {
    path: "postcodes.csv",
    contents: new Blob(["pcds,laua,east1m,north1m\nLE15 6HP,E06000017,486000,308000\n"]),
  };
  const asked = { providers: undefined, postcodes, lastYear: files, year: "", authority: "" };
  const notRun = "it needs the code of the authority, which was not given";
  await work.open({ files, settings: { text: "", files: [] } });
  expect((await work.check(asked)).html).toContain(notRun);
  expect((await work.check({ ...asked, authority: "Rutland" })).html).not.toContain(notRun);
  const settings = JSON.stringify({ authority: "Rutland", data: ["return"], asAt: "2025-03-31" });
  await work.settings({ settings: { text: settings, files: [] } });
  expect((await work.check(asked)).html).not.toContain(notRun);
  await work.open({ files, settings: { text: "", files: [] } });
  expect((await work.check(asked)).html).toContain(notRun);
});
