import type { PlacementJoin } from "../cohort/continuesPlacementTest.ts";
import type { FigureInputs } from "./FigureInputs.ts";
import { defaultChoices } from "./MeasureChoices.ts";

/** What does not make a new placement where moves are counted: being placed for adoption with the present carer, and what the choices say. */
export function placementJoins({ choices }: FigureInputs): readonly PlacementJoin[] {
  const { temporaryPlacements, sameCarerMoves } = { ...defaultChoices, ...choices };
  return [
    "adoption-by-carer",
    ...(temporaryPlacements === "left-out" ? (["temporary"] as const) : []),
    ...(sameCarerMoves === "left-out" ? (["same-carer"] as const) : []),
  ];
}
