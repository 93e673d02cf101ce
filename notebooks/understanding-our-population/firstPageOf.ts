import { findFigure } from "@lac-analytics/core";
import { costOfCare, type FirstPage, firstPage } from "@lac-analytics/notebook";
import { type PopulationParts, yearlyWatched } from "./populationParts.ts";

/** What a member reads first of the children. */
export function firstPageOf({ source, before, yearAgo, total, overYears }: PopulationParts): FirstPage {
  return firstPage(source, {
    watched: [
      ...(["cla-number", "cla-rate"] as const).map((measure) => ({
        figures: overYears(measure),
        before: findFigure(before, measure),
        heads: true,
      })),
      ...(["uasc-number", "turning-18-next-6-months"] as const).map((measure) => ({
        figures: overYears(measure),
        before: findFigure(before, measure),
      })),
      ...(["U", "K", "H", "P1"] as const).map((kind) => ({ figures: overYears("placement-share", "placement", kind) })),
      { figures: overYears("foster-type-share", "foster-panel", "foster-in-house") },
      { figures: overYears("yoi-prison-number"), before: findFigure(before, "yoi-prison-number") },
      { figures: overYears("uasc-share") },
      ...yearlyWatched.map((measure) => ({ figures: overYears(measure), before: findFigure(yearAgo, measure) })),
      ...(["C2", "V2"] as const).map((status) => ({
        figures: overYears("legal-status-share", "legal-status", status),
      })),
      ...(total("youth-offending-open").symbol === "x"
        ? []
        : [{ figures: overYears("youth-offending-open"), before: findFigure(before, "youth-offending-open") }]),
    ],
    asked: "Members are asked to note who the children are whose corporate parents they are.",
    cost: costOfCare(source, total("cla-number")),
  });
}
