import { adoptionItems } from "../adoptionItems.ts";
import { adoptionOf } from "../adoptionOf.ts";
import { distorts } from "../distorts.ts";
import type { Rule } from "../Rule.ts";
import { rowsOf } from "../rowsOf.ts";

const adopted = [...distorts.adopted, ...distorts.toPlacement];

/** Whether the file on adopted children and the episodes tell one story: who was adopted, and when what was decided. */
export const adoptionRules: readonly Rule[] = [
  {
    code: "601",
    severity: "error",
    says: "the child was adopted, and the items on the adoption are missing from AD1",
    advice: "add them, or correct REC",
    file: "Episodes",
    column: "REC",
    fields: adoptionItems.map((item) => `AD1.${item}`),
    files: ["AD1"],
    distorts: [...adopted, ...distorts.toMatch],
    test: (check) => {
      const { episodes, isAdopted } = adoptionOf(check);
      const { first, end, lacks } = rowsOf(check.care, "AD1");
      const lacksSome = lacks(...adoptionItems);
      return (row) => {
        if (!isAdopted(row)) return false;
        const c = episodes.child(row);
        return first(c) === end(c) || lacksSome(first(c));
      };
    },
  },
  {
    code: "602",
    severity: "error",
    says: "the child has items on an adoption, and no episode in the year ends with one (E11, E12)",
    advice: "correct REC, or take the row out",
    file: "AD1",
    column: "CHILD",
    fields: ["Episodes.REC"],
    distorts: adopted,
    test: (check) => {
      const { episodes, adoptionOf: adoption } = adoptionOf(check);
      const { child, has } = rowsOf(check.care, "AD1");
      const hasSome = has(...adoptionItems);
      return (row) => {
        const last = adoption(child(row));
        return hasSome(row) && (last === -1 || episodes.ended(last) < check.from || episodes.ended(last) > check.to);
      };
    },
  },
  {
    code: "335",
    severity: "error",
    says: "FOSTER_CARE and the last placement do not agree on whether the carers adopted the child",
    advice: "write 1 for A3 and A5, 0 for A4 and A6, or correct PLACE",
    file: "AD1",
    column: "FOSTER_CARE",
    fields: ["Episodes.PLACE"],
    distorts: distorts.fosterAdopters,
    test: (check) => {
      const { episodes, adoptionOf: adoption } = adoptionOf(check);
      const { child, is } = rowsOf(check.care, "AD1");
      const isByCarers = is("FOSTER_CARE", "1");
      const isByOthers = is("FOSTER_CARE", "0");
      const isWithCarers = episodes.is("PLACE", "A3", "A5");
      const isWithOthers = episodes.is("PLACE", "A4", "A6");
      return (row) => {
        const last = adoption(child(row));
        if (last === -1) return false;
        return (isByOthers(row) && isWithCarers(last)) || (isByCarers(row) && isWithOthers(last));
      };
    },
  },
  {
    code: "525",
    severity: "error",
    says: "the child has items on an adoption, and the last decision for adoption was reversed",
    advice: "correct DATE_PLACED_CEASED, or take the row out",
    file: "AD1",
    column: "CHILD",
    fields: ["PlacedAdoption.DATE_PLACED_CEASED"],
    files: ["PlacedAdoption"],
    distorts: [...adopted, ...distorts.pipeline],
    test: (check) => {
      const { lastDecision } = adoptionOf(check);
      const { child, has } = rowsOf(check.care, "AD1");
      const isReversed = rowsOf(check.care, "PlacedAdoption").has("DATE_PLACED_CEASED");
      const hasSome = has(...adoptionItems);
      return (row) => hasSome(row) && lastDecision(child(row)) !== -1 && isReversed(lastDecision(child(row)));
    },
  },
];
