import { findFigure } from "@lac-analytics/core";
import { valueWithInterval } from "@lac-analytics/notebook";
import { valueAndChange } from "./healthChecks.ts";
import { countOf, type HealthParts } from "./healthParts.ts";

/** Offending and substance misuse. */
export function offendingOf(parts: HealthParts) {
  const received = findFigure(parts.now, "substance-intervention-share", "substance-intervention", "received");
  return {
    convictions: valueAndChange(parts, "convictions"),
    substance: valueAndChange(parts, "substance-misuse"),
    identified: countOf(received),
    received: ["x", "z"].includes(received.symbol) ? "" : valueWithInterval(received, parts.decimals),
  };
}
