import type { Severity } from "@lac-analytics/core";

/** How grave a problem is, as people read it. */
export const severityLabels: Readonly<Record<Severity, string>> = { error: "Error", query: "Query", note: "Note" };
