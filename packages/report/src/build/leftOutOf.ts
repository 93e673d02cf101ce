import type { ReportPage } from "./ReportPage.ts";

/** What the cells of a report say is left out of it, in their list of that name: a sentence each. */
export function leftOutOf({ cells: { leftOut } }: Pick<ReportPage, "cells">): readonly string[] {
  return Array.isArray(leftOut) ? leftOut.filter((one): one is string => typeof one === "string") : [];
}
