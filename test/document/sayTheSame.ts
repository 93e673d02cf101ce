import { expect } from "vitest";
import { pagePieces, pageText, spaceless } from "./exampleDocument.ts";
import { excelTexts } from "./excelTexts.ts";
import { unescaped } from "./officeParts.ts";
import { sheetsIn } from "./sheetsIn.ts";
import { taggedText } from "./taggedText.ts";
import { wordText } from "./wordText.ts";

/** What a workbook says of itself: where things are, and what stands in a sheet. */
const ofWorksheets =
  /^(?:Contents|Worksheet|Whatitholds|Definitions|Term|Meaning|Text|Textofthereport|Section|Code|Line|Code(?:_|)\d+|Thisworksheetcontainsonetable\.|Blanklinesareleftout\.|Ablankcellisblankinthereportaswell\.|\d+)$/;

/** More rows of figures behind a chart than these are not on paper. */
const mostRows = 40;

/** A page as it is on paper: the figures behind its charts stand at the end, where its charts say, or not at all. */
export function onPaper(html: string): string {
  const tables: string[] = [];
  const body = html.replace(
    /<figcaption>(.*?)<\/figcaption>((?:(?!<figcaption>).)*?<\/figure>)\n<details>\n<summary>.*?<\/summary>(.*?)<\/details>/gs,
    (_, title: string, figure: string, table: string) => {
      const rows = [...table.matchAll(/<tr>/g)].length - 1;
      const caption = `<figcaption>${title}</figcaption>${figure}`;
      if (rows > mostRows)
        return `${caption}<p>The ${rows} rows of figures behind this chart are in the page and the workbook.</p>`;
      tables.push(`<h3>Table F${tables.length + 1}. ${title}</h3>${table}`);
      return `${caption}<p>Figures: table F${tables.length}.</p>`;
    },
  );
  const end = tables.length === 0 ? "" : `<h2>Figures behind the charts</h2>${tables.join("")}`;
  return body.replace(/(?=<nav class="pages" aria-label="Reports, at the end")|(?=<\/body>)/, () => end);
}

/** Expects a Word file to have the words of a page, all of them, in their order, and no others. */
export async function expectWordSays(docx: Uint8Array, html: string): Promise<void> {
  expect(spaceless(await wordText(docx))).toBe(pageText(onPaper(html)));
}

/** Expects the same of a PDF, beside the words in its drawings and the numbers and bullets of its lists. */
export function expectPdfSays(pdf: Uint8Array, html: string): void {
  const pieces = taggedText(pdf);
  const contents = pieces.findIndex(({ path }) => path.includes("TOC"));
  const words = pieces
    .filter((_, at) => contents < 0 || at !== contents - 1)
    .filter(({ path }) => !path.includes("TOC"))
    .filter(({ path, text }) => !path.includes("Figure") && !(path.includes("Lbl") && /^(?:[•‣–]|\d+\.)$/.test(text)))
    .map(({ text }) => text);
  expect(spaceless(words.join(""))).toBe(pageText(onPaper(html)));
}

/** Expects an Excel file to have every piece of a page in some cell, and in its cells nothing else but where things are. */
export async function expectExcelSays(xlsx: Uint8Array, html: string): Promise<void> {
  const links = [...html.matchAll(/<a href="([^"#][^"]*)"[^>]*>(.*?)<\/a>/gs)].map(([, address = "", words = ""]) => ({
    address: unescaped(address),
    words: unescaped(words.replace(/<[^>]*>/g, "")),
  }));
  // a cell has the address of a link after its words
  const withoutAddresses = (text: string): string =>
    links.reduce((left, { address, words }) => left.replaceAll(`${words} (${address})`, words), text);
  // a number has the minus sign of a keyboard there, and a plus sign before pounds by its format
  const typed = (text: string): string => text.replaceAll("−", "-").replaceAll("+£", "£");
  const cells = (await excelTexts(xlsx)).map((text) => typed(withoutAddresses(text)));
  const whole = cells.map(spaceless).join("\n");
  const sheets = new Set([...(await sheetsIn(xlsx)).keys()].map(spaceless));
  expect(pagePieces(html).filter((piece) => !whole.includes(typed(piece)))).toEqual([]);
  const page = typed(pageText(html));
  const parts = cells
    .filter((text) => !sheets.has(spaceless(text)))
    .map((text) => text.replace(/^(?:Table \d+: |\d+\.? )/, ""))
    .flatMap((text) => (page.includes(spaceless(text)) ? [] : text.split(": ")))
    .map(spaceless);
  expect(parts.filter((text) => !page.includes(text) && !ofWorksheets.test(text))).toEqual([]);
}
