import { describe, expect, it } from "vitest";
import { openers } from "../../../packages/report/src/cli/documentationCommand.ts";

describe("how an address is opened", () => {
  it("is by a program that is no shell, which would take an ampersand in the address for its own", () => {
    const programs = Object.values(openers).map(([program]) => program);
    expect(programs.length).toBeGreaterThan(1);
    expect(programs.filter((program) => /^(?:cmd|command|powershell|pwsh|sh|bash)\b/.test(program))).toEqual([]);
  });
});
