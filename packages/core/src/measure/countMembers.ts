import { fileNeeds } from "./fileNeeds.ts";
import type { Counted, Measure, MeasureSource } from "./Measure.ts";

/** Whom a measure counts; nobody where the file that it is counted from was not read. */
export function countMembers(measure: Measure, source: MeasureSource): Counted {
  const needs = measure.file && fileNeeds(source.care, measure.file, source.period.to);
  return needs === undefined ? measure.count(source) : { numerator: [], needs };
}
