import { describe, expect, it } from "vitest";
import { changeFlows } from "../../../../packages/core/src/project/placements/changeFlows.ts";
import { meanValues } from "../../../../packages/core/src/project/placements/changeValues.ts";
import { moveAt } from "../../../../packages/core/src/project/placements/FlowRates.ts";
import { placementScenario } from "./placementCase.ts";

/** Moves a day after mixes one after another, where 0.01 a day was observed from "other" to residential, and nothing else. */
function movesAfter(...mixes: readonly (readonly [of: string, to: string])[]) {
  const read = placementScenario({ changes: mixes.map(([of, to]) => ({ mix: { of, to, share: 1 } })) });
  const scenario = { ...read, ageBands: read.ageBands.slice(0, 1) };
  const shape = { bands: 1, groups: scenario.groups.length };
  const place = (from: string, to: string): number => {
    const [cell, target] = [from, to].map((name) => scenario.groups.findIndex((group) => group.name === name));
    return moveAt(shape, cell ?? -1, target ?? -1);
  };
  const moves = new Float64Array(shape.groups * (shape.groups + 1));
  moves[place("other", "residential")] = 0.01;
  const stretch = (scenario.changes ?? []).map((change, at) => ({ at, change }));
  const flows = changeFlows({ moves, entries: new Float64Array(shape.groups) }, scenario, stretch, [], meanValues);
  return (from: string, to: string) => flows.moves[place(from, to)];
}

describe("changeFlows", () => {
  it("has those who would have moved move to the group of the mix, and stay who are there", () => {
    const elsewhere = movesAfter(["residential", "fostering"]);
    expect([elsewhere("other", "residential"), elsewhere("other", "fostering")]).toEqual([0, 0.01]);
    const staying = movesAfter(["residential", "other"]);
    expect([staying("other", "residential"), staying("other", "fostering")]).toEqual([0, 0]);
  });

  it("has no further mix move those who stay where they are, as they come into no group", () => {
    const staying = movesAfter(["residential", "other"], ["other", "fostering"]);
    expect([staying("other", "residential"), staying("other", "fostering")]).toEqual([0, 0]);
  });
});
