import { type Document, textOf } from "@lac-analytics/document";
import { firstPageAmong, foundIn } from "@lac-analytics/notebook/render";
import { recommendationIn } from "./authorSections.ts";
import { markingOf } from "./markingOf.ts";
import type { ReportPage } from "./ReportPage.ts";
import type { StandingReport } from "./reportList.ts";

/** A report as the index names it; it asks for what its author recommends, with the choice after it, where they do. */
export function reportOf(
  { name, letterhead, asAt, internal, warning, cells }: ReportPage,
  { title, blocks }: Pick<Document, "title" | "blocks">,
): StandingReport {
  const found = foundIn(cells);
  const recommended = recommendationIn(blocks);
  const choice = firstPageAmong(cells)?.choice ?? "";
  const asked = recommended === undefined ? found.asked : `${textOf(recommended.runs)} ${choice}`.trim();
  return { name, title, council: letterhead.council, asAt, marking: markingOf(internal), warning, ...found, asked };
}
