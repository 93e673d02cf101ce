import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { orInputError } from "@lac-analytics/core/node";
import { describe, expect, it } from "vitest";

const nowhere = join(import.meta.dirname, "there-is-no-such-folder-here", "x.csv");

describe("orInputError", () => {
  it("gives what the work gives", async () => {
    expect(await orInputError("a.csv", Promise.resolve(7))).toBe(7);
  });

  it("says what the system refuses in a sentence on the path, by what was to be done there", async () => {
    await expect(orInputError("a.csv", readFile(nowhere))).rejects.toThrow(new InputError("a.csv does not exist."));
    await expect(orInputError("a.csv", writeFile(nowhere, ""), "write")).rejects.toThrow(
      new InputError("a.csv cannot be written, for the folder that it is to be in does not exist; make that first."),
    );
  });

  it("lets other failures pass as they are", async () => {
    const fault = new RangeError("ours");
    await expect(orInputError("a.csv", Promise.reject(fault))).rejects.toBe(fault);
  });
});
