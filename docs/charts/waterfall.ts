import { type Chart, stockMovements, waterfall } from "@lac-analytics/charts";
import { changeInStock, dayFromIso, findFigure, findMeasure } from "@lac-analytics/core";
import { asAt, care, figuresAt, wordingOf } from "../content/sample.ts";

const before = dayFromIso("2018-07-21");
const opening = findFigure(figuresAt(before, ["cla-number"]), "cla-number");
const closing = findFigure(figuresAt(asAt, ["cla-number"]), "cla-number");
const change = changeInStock(care, findMeasure("cla-number"), before, asAt);

export const chart: Chart = waterfall(
  opening,
  stockMovements(change, opening, closing),
  closing,
  wordingOf("Children looked after", "children looked after"),
  change,
);
