import { codeSets } from "../return/codeSets.ts";
import type { Return } from "../return/Return.ts";
import { usualPlacementRow } from "./usualPlacementRow.ts";

/** The kinds of placement between which paths through care are told. */
export const placementStates = ["kin", "foster", "residential", "supported", "parents", "adoptive", "other"] as const;

export type PlacementState = (typeof placementStates)[number];

const codesOf: Readonly<Record<Exclude<PlacementState, "other">, readonly string[]>> = {
  kin: ["U1", "U2", "U3", "Q1"],
  foster: ["U4", "U5", "U6", "Q2"],
  residential: ["K1", "K2", "R1", "S1"],
  supported: ["H5", "P2", "K3"],
  parents: ["P1"],
  adoptive: ["A3", "A4", "A5", "A6"],
};

/**
 * The kind of placement of an episode by its code alone, in a temporary placement (T0 to T4) that of the usual one: with
 * relatives or friends, other foster carers, in a children's home, secure home, care home or residential school, in semi-independent,
 * independent or supported accommodation, with parents, with adopters, or elsewhere; undefined where the code is missing or
 * on no list.
 *
 * Source: DfE, SSDA903 code lists (PLACE); the groups are ours, made so that each is a step that a plan would take.
 *
 * @example
 * [0, 1, 2, 3].map(placementStateOf(returnOf(care, ["K2DV2S3H"]))); // => ["other", "other", "other", "adoptive"]
 */
export function placementStateOf(care: Return): (row: number) => PlacementState | undefined {
  const { codes, values } = care.Episodes.columns.PLACE;
  const usualRow = usualPlacementRow(care);
  const states = codes.map((code) => stateOfCode(code));
  return (row) => states[values[usualRow(row)] ?? 0];
}

const listed: ReadonlySet<string> = new Set(codeSets.PLACE);

function stateOfCode(code: string): PlacementState | undefined {
  if (!listed.has(code)) return undefined;
  return placementStates.find((state) => state !== "other" && codesOf[state].includes(code)) ?? "other";
}
