import { ageSexPyramid, type Chart } from "@lac-analytics/charts";
import { categoriesOf } from "@lac-analytics/core";
import { asAt, figuresAt, wordingOf } from "../content/sample.ts";

export const chart: Chart = ageSexPyramid(
  figuresAt(asAt, ["cla-number"], [["age", "sex"]]),
  categoriesOf("cla-number", "age"),
  categoriesOf("cla-number", "sex"),
  wordingOf("Children looked after", "children looked after"),
);
