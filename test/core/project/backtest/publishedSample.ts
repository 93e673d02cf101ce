import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type PublishedFigure, readPublished } from "@lac-analytics/core";

/** The figures of a file of `data-samples/published`. */
export function publishedSample(name: string): readonly PublishedFigure[] {
  return readPublished(readFileSync(resolve(import.meta.dirname, "../../../../data-samples/published", name)), name);
}
