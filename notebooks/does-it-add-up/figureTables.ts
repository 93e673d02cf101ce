import type { ChartTable } from "@lac-analytics/charts";
import { capitalised, groupedBy } from "@lac-analytics/core";
import { inUnit, itemOf, type Judged, nameOf } from "./Judged.ts";

const verdicts = ["consistent", "inconsistent", "not checkable"] as const;

/** How many figures of each item of the paper hold. */
export function itemTable(judged: readonly Judged[]): ChartTable {
  const counts = (ones: readonly Judged[]) => [
    ones.length,
    ...verdicts.map((verdict) => ones.filter((one) => one.verdict === verdict).length),
  ];
  const items = groupedBy(judged, ({ figure }) => itemOf(figure));
  return {
    caption: "Figures by item of the paper",
    columns: [
      { label: "Item", kind: "text" },
      ...["Figures", ...verdicts.map(capitalised)].map((label) => ({ label, kind: "number" as const })),
    ],
    rows: [...[...items].map(([item, ones]) => [capitalised(item), ...counts(ones)]), ["All", ...counts(judged)]],
  };
}

/** What is said of figures; of those that have one verdict the table need not repeat it. */
export function figureTable(caption: string, figures: readonly Judged[], withNumbers: boolean): ChartTable {
  const isMixed = new Set(figures.map(({ verdict }) => verdict)).size > 1;
  const labels = ["Figure", "What and where", ...(withNumbers ? ["Printed"] : []), ...(isMixed ? ["Verdict"] : [])];
  return {
    caption,
    columns: [...labels, ...(withNumbers ? ["Why"] : [])].map((label) => ({ label, kind: "text" })),
    rows: figures.map((one) => {
      const { id, verdict, published, message } = one;
      return [
        id,
        nameOf(one),
        ...(withNumbers ? [inUnit(published, one)] : []),
        ...(isMixed ? [verdict] : []),
        ...(withNumbers ? [message] : []),
      ];
    }),
  };
}
