import { readTable } from "@lac-analytics/core";

/** A table of a page. */
export interface PageTable {
  readonly caption: string;
  /** the file of CSV that the link under it holds */
  readonly csv: string;
  /** its rows as that file has them, the heading first */
  readonly rows: () => readonly (readonly string[])[];
}

/** The tables of a page, as the page itself hands their figures on: in the file that the link under each table holds. */
export function tablesOfPage(html: string): readonly PageTable[] {
  const links = html.matchAll(
    /href="data:text\/csv;charset=utf-8,%EF%BB%BF([^"]*)" download="[^"]*" aria-label="These figures as CSV: ([^"]*)"/g,
  );
  return [...links].map(([, encoded = "", caption = ""]) => {
    const csv = decodeURIComponent(encoded);
    return { caption: unescaped(caption), csv, rows: () => rowsOf(csv) };
  });
}

/** Text of which HTML wrote four characters in words. */
function unescaped(text: string): string {
  const quoted = text.replaceAll("&quot;", '"').replaceAll("&gt;", ">").replaceAll("&lt;", "<");
  return quoted.replaceAll("&amp;", "&");
}

function rowsOf(csv: string): readonly (readonly string[])[] {
  const { heading, rows } = readTable(new TextEncoder().encode(csv), "figures.csv");
  return [heading, ...[...rows].map(({ cells }) => cells)];
}
