import exceljs from "exceljs";
import { fixArchive } from "../fixArchive.ts";
import { fixDates } from "../fixDates.ts";
import { addTable } from "./addTable.ts";
import { lineCount } from "./lineCount.ts";
import { plainTables } from "./plainTables.ts";
import { plainText } from "./plainText.ts";
import { alignments, fonts, lineHeights } from "./sheetStyles.ts";
import type { Workbook, Worksheet } from "./Workbook.ts";

/** The width of the first column where there is no table, in characters. */
const textWidth = 100;

/** How much larger than text the letters of a title are. */
const titleSize = 1.4;

/** The bytes of an Excel file. The same workbook gives the same bytes. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { title, author, date, sheets } = workbook;
  const file = new exceljs.Workbook();
  Object.assign(file, { title, creator: author, lastModifiedBy: author, language: "en-GB" });
  for (const sheet of sheets) addSheet(file, sheet, workbook);
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  return fixArchive(bytes, (parts) => fixDates(plainTables(parts), date));
}

function addSheet(
  file: exceljs.Workbook,
  { name, lines, table }: Worksheet,
  { title, council, marking }: Workbook,
): void {
  const sheet = file.addWorksheet(name, {
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: {
      oddHeader: `&L${headerText(title)}&R${headerText(council)}`,
      oddFooter: `&L${headerText(marking)}&RPage &P of &N`,
    },
  });
  const widths = table?.columns.map(({ width }) => width) ?? [textWidth];
  for (const [at, width] of widths.entries()) sheet.getColumn(at + 1).width = width;
  for (const [at, line] of lines.entries()) {
    const cell = sheet.getCell(at + 1, 1);
    cell.value = plainText(line);
    cell.font = at === 0 ? fonts.title : fonts.text;
    cell.alignment = alignments.text;
    const count = lineCount(line, widths[0] ?? textWidth, at === 0 ? titleSize : 1);
    sheet.getRow(at + 1).height = count * (at === 0 ? lineHeights.title : lineHeights.text);
  }
  if (table !== undefined) addTable(sheet, name, table, lines.length + 1);
}

/** Text for the head and the foot of a printed page, where an ampersand begins an order, and 255 characters are the most. */
function headerText(text: string): string {
  return text.slice(0, 100).replaceAll("&", "&&");
}
