import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { PublishedFigure } from "../../../packages/core/src/compare/PublishedFigure.ts";
import { readPublished } from "../../../packages/core/src/compare/readPublished.ts";

/** The figures of a published file on disk. */
export function publishedFile(path: string): readonly PublishedFigure[] {
  return readPublished(readFileSync(path), basename(path));
}
