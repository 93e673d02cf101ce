import { adoptionOf } from "../adoptionOf.ts";
import type { CheckContext } from "../CheckContext.ts";
import { distorts } from "../distorts.ts";
import type { LiveYears, Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";

const file = "Episodes";
const files = ["PlacedAdoption"] as const;
const measures = [...distorts.pipeline, ...distorts.toMatch];

/** A test for the first episode of an unbroken run of those that are so. */
function firstOfRun(check: CheckContext, isSo: (row: number) => boolean): (row: number) => boolean {
  const { before, is } = adoptionOf(check).episodes;
  const isStart = is("RNE", "S");
  return (row) => isSo(row) && (before(row) === -1 || isStart(row) || !isSo(before(row)));
}

/** Rule 557, which to 2023-24 was on freeing orders (D1) as well as on placement orders. */
function leftUnadopted(live: LiveYears, orders: readonly string[]): Rule {
  return {
    code: "557",
    severity: "error",
    says: "the child was to be adopted and left care without, and it is not said when and why the decision was reversed",
    advice: "give DATE_PLACED_CEASED and REASON_PLACED_CEASED",
    file,
    column: "REC",
    fields: ["Episodes.LS", "Episodes.PLACE", "PlacedAdoption.DATE_PLACED_CEASED"],
    live,
    files,
    distorts: distorts.pipeline,
    test: (check) => {
      const { episodes, isPlaced, isAdopted, lastDecision } = adoptionOf(check);
      const isOrdered = episodes.is("LS", ...orders);
      const lacksReversal = rowsOf(check.care, "PlacedAdoption").lacks("DATE_PLACED_CEASED", "REASON_PLACED_CEASED");
      return (row) => {
        if (!episodes.endsCare(row) || isAdopted(row) || !(isPlaced(row) || isOrdered(row))) return false;
        const decision = lastDecision(episodes.child(row));
        return decision === -1 || lacksReversal(decision);
      };
    },
  };
}

/** Whether adoptive placements and placement orders stand on a decision, and what became of it. */
export const adoptivePlacementRules: readonly Rule[] = [
  {
    code: "551",
    severity: "error",
    says: "the child is placed for adoption (A3 to A6), and there is no decision that it be (DATE_PLACED)",
    advice: "add the decision to PlacedAdoption, or correct PLACE",
    file,
    column: "PLACE",
    fields: ["PlacedAdoption.DATE_PLACED"],
    files,
    distorts: measures,
    test: (check) => {
      const { episodes, isPlaced, decisions } = adoptionOf(check);
      return (row) => isPlaced(row) && decisions(episodes.child(row)).length === 0;
    },
  },
  {
    code: "552",
    severity: "error",
    says: "the child was placed for adoption before the decision that it be (DATE_PLACED)",
    advice: "correct DATE_PLACED or DECOM",
    file,
    column: "DECOM",
    fields: ["PlacedAdoption.DATE_PLACED"],
    files,
    distorts: [...measures, ...distorts.toPlacement],
    test: (check) => {
      const { episodes, isPlaced, decisions } = adoptionOf(check);
      const isFirst = firstOfRun(check, isPlaced);
      return (row) => {
        const days = decisions(episodes.child(row));
        return isFirst(row) && days.length > 0 && days.every((day) => day > episodes.began(row));
      };
    },
  },
  {
    code: "553",
    severity: "error",
    says: "there is a placement order (E1) and no decision that the child be placed for adoption (DATE_PLACED)",
    advice: "add the decision to PlacedAdoption, or correct LS",
    file,
    column: "LS",
    fields: ["PlacedAdoption.DATE_PLACED"],
    files,
    distorts: measures,
    test: (check) => {
      const { episodes, decisions } = adoptionOf(check);
      const isOrdered = episodes.is("LS", "E1");
      return (row) => isOrdered(row) && decisions(episodes.child(row)).length === 0;
    },
  },
  {
    code: "554",
    severity: "error",
    says: "the placement order (E1) was made before the decision that the child be placed for adoption (DATE_PLACED)",
    advice: "correct DATE_PLACED or DECOM",
    file,
    column: "DECOM",
    fields: ["PlacedAdoption.DATE_PLACED", "Episodes.LS"],
    files,
    distorts: measures,
    test: (check) => {
      const { episodes, decisions } = adoptionOf(check);
      const isFirst = firstOfRun(check, episodes.is("LS", "E1"));
      return (row) => {
        const days = decisions(episodes.child(row));
        return isFirst(row) && days.length > 0 && days.every((day) => day > episodes.began(row));
      };
    },
  },
  leftUnadopted({ to: 2024 }, ["D1", "E1"]),
  leftUnadopted({ from: 2025 }, ["E1"]),
  {
    code: "558",
    severity: "error",
    says: "the child was adopted, and the last decision that it be placed was reversed",
    advice: "leave DATE_PLACED_CEASED blank, or correct REC",
    file,
    column: "REC",
    fields: ["PlacedAdoption.DATE_PLACED_CEASED"],
    files,
    distorts: [...distorts.adopted, ...distorts.pipeline],
    test: (check) => {
      const { episodes, isAdopted, lastDecision } = adoptionOf(check);
      const isReversed = rowsOf(check.care, "PlacedAdoption").has("DATE_PLACED_CEASED");
      return (row) => {
        const decision = isAdopted(row) ? lastDecision(episodes.child(row)) : -1;
        return decision !== -1 && isReversed(decision);
      };
    },
  },
];
