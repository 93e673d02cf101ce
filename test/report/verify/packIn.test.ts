import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { afterAll, describe, expect, it } from "vitest";
import { recordIn } from "../../../packages/report/src/verify/packIn.ts";

const folder = mkdtempSync(join(tmpdir(), "lac-pack-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the record beside reports", () => {
  it("is asked for in a sentence where a folder has none, or is not there", async () => {
    await expect(recordIn(folder)).rejects.toThrow(
      new InputError(
        `${folder} has no ro-crate-metadata.json, which says how reports were made; name the folder into which lac report wrote them, or build them again.`,
      ),
    );
    await expect(recordIn(join(folder, "nowhere"))).rejects.toThrow(
      new InputError(`${join(folder, "nowhere")} does not exist.`),
    );
  });
});
