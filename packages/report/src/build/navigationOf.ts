import type { PageNavigation } from "@lac-analytics/document";
import type { ReportFormat } from "./writeReports.ts";

/** A report that a page can lead to. */
export interface NamedReport {
  /** the name of its page without the ending */
  readonly name: string;
  readonly title: string;
}

const formatNames: Readonly<Record<Exclude<ReportFormat, "html">, string>> = {
  pdf: "PDF",
  docx: "Word",
  xlsx: "Excel",
};

/**
 * Where the page of a report leads: to the index, to the report after it in the order of their names, and to the
 * other formats in which it is written.
 *
 * @param reports all that the index names, in any order
 */
export function navigationOf(
  name: string,
  reports: readonly NamedReport[],
  formats: readonly ReportFormat[],
): PageNavigation {
  const [next] = reports
    .filter((report) => report.name > name)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((report) => ({ label: `Next: ${report.title}`, address: `${report.name}.html` }));
  return {
    index: { label: "All reports", address: "index.html" },
    ...(next !== undefined && { next }),
    formats: formats
      .filter((format) => format !== "html")
      .map((format) => ({ label: formatNames[format], address: `${name}.${format}` })),
  };
}
