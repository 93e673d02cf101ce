import { type Chart, smallMultiples } from "@lac-analytics/charts";
import { categoriesOf } from "@lac-analytics/core";
import { figuresAt, wordingOf, yearEnds } from "../content/sample.ts";

const figures = yearEnds.flatMap((day) => figuresAt(day, ["cla-number"], [["age"]]));

export const chart: Chart = smallMultiples(
  categoriesOf("cla-number", "age")
    .map(({ id, label }) => ({ label, figures: figures.filter(({ category }) => category === id) }))
    .filter((group) => group.figures.length > 0),
  wordingOf("Children looked after", "children looked after"),
);
