import { type Chart, dotsAgainstEarlier } from "@lac-analytics/charts";
import { dayFromIso, findFigure } from "@lac-analytics/core";
import { asAt, figuresAt, wordingOf } from "../content/sample.ts";

const now = figuresAt(asAt, ["cla-number", "uasc-number"]);
const before = figuresAt(dayFromIso("2018-07-21"), ["cla-number", "uasc-number"]);

export const chart: Chart = dotsAgainstEarlier(
  [
    { label: "All children", now: findFigure(now, "cla-number"), earlier: findFigure(before, "cla-number") },
    { label: "Unaccompanied", now: findFigure(now, "uasc-number"), earlier: findFigure(before, "uasc-number") },
  ],
  wordingOf("Children looked after", "children looked after"),
);
