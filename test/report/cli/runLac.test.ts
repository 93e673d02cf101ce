import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../../packages/report/src/cli/commands.ts";
import { lac, lacAlone, project } from "../../lac.ts";

describe("lac --help", () => {
  it("lists every command with what it does, and each says the same of itself", async () => {
    const { status, output } = await lacAlone(["--help"]);
    expect(status).toBe(0);
    const listed = output.replace(/\s+/g, " ");
    for (const { name, description, load } of commands) {
      expect(listed).toContain(`${name} ${description}`);
      expect((await load())(() => undefined).name()).toBe(name);
    }
  });

  it("loads none of them: what takes long is imported where it is used", () => {
    const source = readFileSync(resolve(project, "packages/report/src/cli/runLac.ts"), "utf8");
    const imported = [...source.matchAll(/from "([^"]+)"/g)].map(([, name]) => name);
    expect(imported).toEqual([
      "@lac-analytics/core/InputError",
      "commander",
      "../given/say.ts",
      "./commands.ts",
      "./exitStatus.ts",
      "./lacVersion.ts",
      "./sayOwnFault.ts",
    ]);
  });
});

describe("lac help", () => {
  it("says of a command what it takes, whichever way it is asked", async () => {
    const asked = await lac(["help", "figures"]);
    expect(asked.output).toContain("Usage: lac figures [options] <return...>");
    expect((await lac(["figures", "--help"])).output).toBe(asked.output);
  });
});
