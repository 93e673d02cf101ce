import { isUasc } from "../../cohort/isUasc.ts";
import { defineBreakdown } from "../Breakdown.ts";
import { uascDay } from "../uascDay.ts";

/** Unaccompanied asylum-seeking status on the day, or, if so chosen, at any time in the twelve months to it. */
export const uasc = defineBreakdown({
  id: "uasc",
  title: "UASC",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "unknown",
  restsOn: ["UASC.DUC"],
  categories: [
    { id: "uasc", label: "Unaccompanied asylum-seeking children" },
    { id: "not-uasc", label: "Other children" },
  ],
  classifier: (care, inputs = {}) => {
    const dayOf = uascDay(inputs);
    return ({ child, day }) => [isUasc(care, child, dayOf(day)) ? "uasc" : "not-uasc"];
  },
});
