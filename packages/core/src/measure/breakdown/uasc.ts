import { isUasc } from "../../cohort/isUasc.ts";
import type { Breakdown } from "../Breakdown.ts";

/** Unaccompanied asylum-seeking status on the day. */
export const uasc: Breakdown = {
  id: "uasc",
  title: "UASC",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "unknown",
  categories: [
    { id: "uasc", label: "Unaccompanied asylum-seeking children" },
    { id: "not-uasc", label: "Other children" },
  ],
  classifier:
    (care) =>
    ({ child, day }) => [isUasc(care, child, day) ? "uasc" : "not-uasc"],
};
