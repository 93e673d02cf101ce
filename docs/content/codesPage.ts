import { codeLabels, codeSets, fileLayouts } from "@lac-analytics/core";
import { heading, paragraph, table } from "../site/blocks.ts";
import type { DocsPage } from "../site/DocsPage.ts";

/** Every file and column of the return, and every code that a column has had. */
export function codesPage(): DocsPage {
  const columns = Object.entries(fileLayouts).flatMap(([file, layout]) =>
    Object.entries(layout).map(([column, kind]) => [
      `${file}.${column}`,
      kind in codeSets ? `a code of ${kind}` : kind,
    ]),
  );
  const sets = Object.entries(codeSets).map(([set, codes]) => {
    const labels: Readonly<Record<string, string | undefined>> = codeLabels[set as keyof typeof codeSets];
    return { set, rows: codes.map((code) => [code, labels[code] ?? ""]) };
  });
  return {
    name: "formats-return",
    section: "Formats",
    title: "The return: columns and codes",
    summary: "Every file of the SSDA903, its columns, and what each code means.",
    blocks: [
      paragraph(
        "Every file has CHILD besides. Which year allows which code is the business of the check; those of all years are read.",
      ),
      heading("Columns"),
      table("Columns of the return", ["Column", "What it holds"], columns),
      heading("Codes"),
      ...sets.flatMap(({ set, rows }) => [
        heading(set, { level: 3 }),
        table(`Codes of ${set}`, ["Code", "Meaning"], rows),
      ]),
    ],
    places: sets.map(({ set }) => ({ title: set, anchor: set.toLowerCase().replaceAll("_", "-") })),
  };
}
