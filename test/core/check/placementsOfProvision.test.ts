import { describe, expect, it } from "vitest";
import { placementsOfProvision } from "../../../packages/core/src/check/placementsOfProvision.ts";

describe("kinds of provision", () => {
  it.each([
    ["Secure children's home", ["K1"]],
    ["Children's home", ["K2"]],
    ["Residential special school (registered as a children's home)", ["K2", "S1"]],
    ["Residential special school", ["S1"]],
    ["Residential Family Centre", ["R3"]],
    ["Supported accommodation", ["K3"]],
    ["Voluntary Adoption Agency", ["A3", "A4", "A5", "A6"]],
  ])("%s is %j", (kind, codes) => {
    expect([...(placementsOfProvision(kind) ?? [])]).toEqual(codes);
  });

  it("are nothing where the name tells nothing", () => {
    expect(placementsOfProvision("Other")).toBeUndefined();
  });
});
