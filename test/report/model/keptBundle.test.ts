import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptBundle, type MadeBundle } from "../../../packages/report/src/model/keptBundle.ts";

describe("keptBundle", () => {
  let folder = "";
  let source = "";
  let place = "";
  let times = 0;
  // later than any change here
  const begun = Date.now() + 3_600_000;
  const make = async (): Promise<MadeBundle> => {
    times += 1;
    return { script: await readFile(source, "utf8"), licences: "MIT", files: [source] };
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "lac-bundle-"));
    source = join(folder, "page.js");
    place = join(folder, "cache", "model.json");
    times = 0;
    await writeFile(source, "first");
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("makes a bundle once, as long as its files stay as they are", async () => {
    const made = await keptBundle(place, begun, make);
    expect(made).toEqual({ script: "first", licences: "MIT" });
    expect(await keptBundle(place, begun, make)).toEqual(made);
    expect(times).toBe(1);
  });

  it("makes it anew when a file is another, be it of the same size", async () => {
    await keptBundle(place, begun, make);
    const { ctimeMs } = await stat(source);
    // clocks of files are coarse
    do await writeFile(source, "other");
    while ((await stat(source)).ctimeMs === ctimeMs);
    expect(await keptBundle(place, begun, make)).toEqual({ script: "other", licences: "MIT" });
    expect(times).toBe(2);
  });

  it("makes it anew when a file is gone, or what was kept is damaged", async () => {
    const further = join(folder, "further.js");
    await writeFile(further, "");
    await keptBundle(place, begun, async () => ({ ...(await make()), files: [source, further] }));
    await rm(further);
    await keptBundle(place, begun, make);
    expect(times).toBe(2);
    await writeFile(place, '{"stamps": {');
    expect(await keptBundle(place, begun, make)).toEqual({ script: "first", licences: "MIT" });
    expect(times).toBe(3);
  });

  it("makes it anew in a copy, whose files are others", async () => {
    await keptBundle(place, begun, make);
    const copy = join(folder, "copy.json");
    await copyFile(place, copy);
    await keptBundle(copy, begun, make);
    expect(times).toBe(2);
  });

  it("does not keep what is made of a file that was changed since what makes it was loaded", async () => {
    const { ctimeMs } = await stat(source);
    expect(await keptBundle(place, ctimeMs, make)).toEqual({ script: "first", licences: "MIT" });
    expect(await readdir(folder)).toEqual(["page.js"]);
    await keptBundle(place, begun, make);
    expect(times).toBe(2);
  });

  it("gives it where it cannot be kept", async () => {
    const nowhere = join(source, "model.json");
    expect(await keptBundle(nowhere, begun, make)).toEqual({ script: "first", licences: "MIT" });
  });
});
