import { expect } from "vitest";
import { pagePieces, pageText, spaceless } from "./exampleDocument.ts";
import { excelTexts } from "./excelTexts.ts";
import { unescaped } from "./officeParts.ts";
import { taggedText } from "./taggedText.ts";
import { wordText } from "./wordText.ts";

/** What a workbook says of itself: where things are, and what stands in a sheet. */
const ofWorksheets =
  /^(?:Contents|Worksheet|Whatitholds|Notes|Note|Meaning|Text|Textofthereport|Section|Code|Line|Code(?:_|)\d+|Table_\d+|Thisworksheetcontainsonetable\.|Blanklinesareleftout\.|Ablankcellisblankinthereportaswell\.|Notes\d+to\d+|\d+)$/;

/** Expects a Word file to have the words of a page, all of them, in their order, and no others. */
export async function expectWordSays(docx: Uint8Array, html: string): Promise<void> {
  expect(spaceless(await wordText(docx))).toBe(pageText(html));
}

/** Expects the same of a PDF, beside the words in its drawings and the numbers and bullets of its lists. */
export function expectPdfSays(pdf: Uint8Array, html: string): void {
  const words = taggedText(pdf)
    .filter(({ path, text }) => !path.includes("Figure") && !(path.includes("Lbl") && /^(?:[•‣–]|\d+\.)$/.test(text)))
    .map(({ text }) => text);
  expect(spaceless(words.join(""))).toBe(pageText(html));
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
  expect(pagePieces(html).filter((piece) => !whole.includes(typed(piece)))).toEqual([]);
  const page = typed(pageText(html));
  const parts = cells
    .map((text) => text.replace(/^(?:Table \d+: |\[note \d+\] |\d+\. )/, ""))
    .flatMap((text) => (page.includes(spaceless(text)) ? [] : text.split(": ")))
    .map(spaceless);
  expect(parts.filter((text) => !page.includes(text) && !ofWorksheets.test(text))).toEqual([]);
}
