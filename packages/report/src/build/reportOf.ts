import { foundIn } from "@lac-analytics/notebook/render";
import { markingOf } from "./markingOf.ts";
import type { ReportPage } from "./ReportPage.ts";
import type { StandingReport } from "./reportList.ts";

/** A report as the index names it. */
export function reportOf({ name, letterhead, asAt, internal, cells }: ReportPage, title: string): StandingReport {
  return { name, title, council: letterhead.council, asAt, marking: markingOf(internal), ...foundIn(cells) };
}
