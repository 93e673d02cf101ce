import { formatNumber, longDate } from "@lac-analytics/charts";
import { capitalised, type Figure, groupedBy, type PublishedFigure } from "@lac-analytics/core";
import { type Block, type Cell, plainHeading, plainParagraph, plainRun, printable } from "@lac-analytics/document";
import { benchmarkText, ownBenchmarkText } from "@lac-analytics/notebook";
import { type Cells, firstPageAmong } from "@lac-analytics/notebook/render";
import { fileNameIn } from "../source/fileNameIn.ts";

type Benchmark = NonNullable<NonNullable<ReturnType<typeof firstPageAmong>>["found"][number]["benchmark"]>;

/**
 * What is published of others beside a paper's figures, as a part of its notes: the line of the file that has the council's
 * own, England's, and the councils like it one by one, of which the paper prints the average.
 */
export function othersBlocks(cells: Cells): readonly Block[] {
  const found = (firstPageAmong(cells)?.found ?? []).flatMap(({ words: { about }, benchmark, series }) =>
    benchmark === undefined ? [] : [{ about, benchmark, series }],
  );
  if (found.length === 0) return [];
  const each = [...groupedBy(found, ({ benchmark }) => JSON.stringify(benchmark.series)).values()].flatMap(
    ([first]) => first ?? [],
  );
  return [
    plainHeading("What is published of others", 2, "others"),
    plainParagraph(
      "The average of councils like ours is the mean of those listed that have a value, each as it was published. A mark in square brackets stands where there is no figure.",
    ),
    {
      kind: "table",
      title: "",
      caption: "Published figures that the paper sets its own beside",
      columns: [
        "What",
        "Year",
        "The council",
        "Where",
        "The paper's own",
        "England",
        "Average of councils like ours",
        "Each of these",
        "Councils with a value",
      ].map((label) => ({ label, kind: "text" })),
      rows: each.map(({ about, benchmark, series }) => [
        words(capitalised(about.replace(/^the /, ""))),
        words(`${benchmark.against.figure.year}`),
        words(ownBenchmarkText(benchmark)),
        words(`${fileNameIn(benchmark.against.figure.file)}, line ${benchmark.against.figure.row}`),
        words(series.map((figure) => `${longDate(figure.periodEnd)} ${textOf(benchmark, figure)}`).join(", ")),
        words(averageOf(benchmark, "England")),
        words(averageOf(benchmark, "neighbours")),
        words(neighboursText(benchmark)),
        words(formatNumber(benchmark.against.authorities.withValue, 0)),
      ]),
    },
  ];
}

function averageOf(benchmark: Benchmark, kind: "England" | "neighbours"): string {
  const value = benchmark.against.comparators.find((one) => one.with === kind)?.value;
  return value === undefined ? "[x]" : benchmarkText(benchmark, value);
}

function neighboursText(benchmark: Benchmark): string {
  const texts = benchmark.against.neighbours.map(({ authority, figure }) => {
    if (figure === undefined) return `${authority} [x]`;
    return `${figure.areaName} ${textOf(benchmark, figure)}`;
  });
  return texts.length === 0 ? "[z]" : texts.join(", ");
}

function textOf(benchmark: Benchmark, figure: Figure | PublishedFigure): string {
  return figure.symbol === "" ? benchmarkText(benchmark, figure.value) : `[${figure.symbol}]`;
}

function words(text: string): Cell {
  return { kind: "text", runs: [plainRun(printable(text))] };
}
