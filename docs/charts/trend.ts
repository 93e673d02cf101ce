import { type Chart, trend } from "@lac-analytics/charts";
import { figuresAt, wordingOf, yearEnds } from "../content/sample.ts";

export const chart: Chart = trend(
  [{ label: "Central Bedfordshire", figures: yearEnds.flatMap((day) => figuresAt(day, ["cla-rate"])) }],
  wordingOf("Children looked after per 10,000", "children looked after per 10,000"),
);
