import { isUnder } from "../dayOrder.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import type { Rule } from "../Rule.ts";

const file = "Episodes";

/** Why a placement changed: asked of the episode that ends, unless the move is into or out of a temporary placement. */
export const placementChangeRules: readonly Rule[] = [
  {
    code: "225",
    severity: "error",
    says: "the placement ended with a move and REASON_PLACE_CHANGE is blank",
    advice: "give the reason",
    file,
    column: "REASON_PLACE_CHANGE",
    fields: ["Episodes.REC", "Episodes.PLACE", "Episodes.RNE"],
    distorts: distorts.changeReasons,
    test: ({ care }) => {
      const { after, is, isTemporary, lacks } = episodesOf(care);
      const goesOn = is("REC", "X1");
      const isBlank = lacks("REASON_PLACE_CHANGE");
      const isMove = is("RNE", "P", "B", "T", "U");
      return (row) => {
        if (!goesOn(row) || !isBlank(row) || isTemporary(row)) return false;
        const next = after(row);
        return next !== -1 && isMove(next) && !isTemporary(next);
      };
    },
  },
  {
    code: "226",
    severity: "error",
    says: "REASON_PLACE_CHANGE is given though the child went into or was in a temporary placement (T0 to T4)",
    advice: "leave it blank",
    file,
    column: "REASON_PLACE_CHANGE",
    fields: ["Episodes.PLACE"],
    distorts: distorts.changeReasons,
    test: ({ care }) => {
      const { after, has, isTemporary } = episodesOf(care);
      const isGiven = has("REASON_PLACE_CHANGE");
      return (row) => isGiven(row) && (isTemporary(row) || (after(row) !== -1 && isTemporary(after(row))));
    },
  },
  {
    code: "233",
    severity: "error",
    says: "REASON_PLACE_CHANGE is given though the episode has not ended",
    advice: "leave it blank, or give DEC and REC",
    file,
    column: "REASON_PLACE_CHANGE",
    fields: ["Episodes.DEC"],
    live: { from: 2026 },
    distorts: distorts.changeReasons,
    test: ({ care }) => {
      const { has, isOpen } = episodesOf(care);
      const isGiven = has("REASON_PLACE_CHANGE");
      return (row) => isGiven(row) && isOpen(row);
    },
  },
  {
    code: "234",
    severity: "error",
    says: "the placement ended because of custody (CUSTOD), and the child was under 10 when the next one began",
    advice: "correct REASON_PLACE_CHANGE, or DOB in the Header",
    file,
    column: "REASON_PLACE_CHANGE",
    fields: ["Header.DOB", "Episodes.DECOM"],
    live: { from: 2026 },
    distorts: distorts.changeReasons,
    test: ({ care }) => {
      const { after, began, birth, is } = episodesOf(care);
      const isCustody = is("REASON_PLACE_CHANGE", "CUSTOD");
      return (row) => isCustody(row) && after(row) !== -1 && isUnder(birth(row), 10, began(after(row)));
    },
  },
];
