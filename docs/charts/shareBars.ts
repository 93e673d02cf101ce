import { type Chart, shareBars } from "@lac-analytics/charts";
import { categoriesOf } from "@lac-analytics/core";
import { asAt, figuresAt, wordingOf } from "../content/sample.ts";

export const chart: Chart = shareBars(
  figuresAt(asAt, ["legal-status-share"], [["legal-status"]]),
  categoriesOf("legal-status-share", "legal-status"),
  wordingOf("Legal status", "children looked after"),
);
