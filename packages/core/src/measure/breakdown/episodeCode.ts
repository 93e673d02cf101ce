import { continuesCareTest } from "../../cohort/continuesCareTest.ts";
import type { CodeColumn, Return } from "../../return/Return.ts";
import type { FigureInputs } from "../FigureInputs.ts";
import type { Member } from "../Member.ts";
import { placementRow } from "./placementRow.ts";

/** The columns of codes in the episodes. */
export type EpisodeCode = "RNE" | "LS" | "CIN" | "PLACE" | "PLACE_PROVIDER" | "REC" | "REASON_PLACE_CHANGE";

/** Which episode answers for a child: the one counted, the usual placement behind a temporary one, or the first of the period of care. */
export type EpisodeChoice = "counted" | "usual-placement" | "first-of-period";

/** Reads a code of a child's episode, of the episode that answers for it. */
export function episodeCode(
  column: EpisodeCode,
  choice: EpisodeChoice,
): (care: Return, inputs?: FigureInputs) => (member: Member) => string {
  return (care, inputs = {}) => {
    const { codes, values }: CodeColumn = care.Episodes.columns[column];
    const rowOf = episodeChoices[choice](care, inputs);
    return (member) => codes[values[rowOf(member.episode)] ?? 0] ?? "";
  };
}

const episodeChoices: Readonly<Record<EpisodeChoice, (care: Return, inputs: FigureInputs) => (row: number) => number>> =
  {
    counted: () => (row) => row,
    "usual-placement": placementRow,
    "first-of-period": (care) => {
      const continuesCare = continuesCareTest(care);
      return (row) => {
        let first = row;
        while (continuesCare(first)) first -= 1;
        return first;
      };
    },
  };
