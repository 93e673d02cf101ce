import { defineBreakdown } from "../Breakdown.ts";

/** Everybody in one category. */
export const total = defineBreakdown({
  id: "total",
  title: "All",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "quoted",
  restsOn: [],
  categories: [{ id: "total", label: "Total" }],
  classifier: () => () => ["total"],
});
