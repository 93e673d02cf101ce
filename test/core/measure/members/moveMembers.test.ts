import { addDays, dayFromIso } from "@lac-analytics/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { continuesCareTest } from "../../../../packages/core/src/cohort/continuesCareTest.ts";
import { placementsOf } from "../../../../packages/core/src/cohort/placementsOf.ts";
import { temporaryPlacementTest } from "../../../../packages/core/src/cohort/temporaryPlacementTest.ts";
import { moveMembers } from "../../../../packages/core/src/measure/members/moveMembers.ts";
import { placementJoins } from "../../../../packages/core/src/measure/placementJoins.ts";
import { careReturn } from "../../../careReturn.ts";
import { anyCareRows } from "../anyCareRows.ts";

const anyChoices = fc.record({
  temporaryPlacements: fc.constantFrom("left-out", "counted"),
  sameCarerMoves: fc.constantFrom("left-out", "counted"),
});

describe("moveMembers", () => {
  it("finds, of any episodes, the placements begun in the period that begin no period of care", async () => {
    await fc.assert(
      fc.asyncProperty(anyCareRows, anyChoices, fc.nat(1300), async (rows, choices, begins) => {
        const care = await careReturn(rows);
        const from = addDays(dayFromIso("2016-04-01"), begins);
        const to = addDays(from, 364);
        const joins = placementJoins({ choices });
        const continuesCare = continuesCareTest(care);
        const isTemporary = temporaryPlacementTest(care);
        const begun = placementsOf(care, ...joins).filter(({ start }) => start >= from && start <= to);
        const isMove = (row: number): boolean =>
          continuesCare(row) && !(isTemporary(row) && joins.includes("temporary"));
        const moves = begun.filter(({ firstRow }) => isMove(firstRow));
        const left: number[] = [];
        const found = moveMembers({ care, period: { from, to }, choices, leaveOut: ({ row }) => left.push(row) });
        expect(found).toEqual(
          moves.map(({ child, firstRow, start: day }) => {
            return { child, episode: firstRow - 1, day, row: { file: "Episodes", row: firstRow } };
          }),
        );
        expect(left).toEqual(begun.map(({ firstRow }) => firstRow).filter((row) => !isMove(row)));
      }),
    );
  });
});
