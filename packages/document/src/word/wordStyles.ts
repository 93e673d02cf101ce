import { type IStylesOptions, LineRuleType } from "docx";

const ink = "0B0C0C";
const quiet = "505A5F";

/** Lines grow with what stands in them, such as a drawing. */
const lineRule = LineRuleType.AUTO;

/** The typefaces of Word files: officers edit these, so they are ones that every office has, or has the like of. */
export const wordFonts = { text: "Arial", code: "Courier New" } as const;

/**
 * The styles of a Word file, Word's own wherever it has one, so that whoever edits it restyles it from the gallery.
 * Sizes are in half points, spaces in twentieths of a point.
 *
 * @param accent of lines and links, a hash and six hexadecimal digits
 */
export function wordStylesOf(accent: string): IStylesOptions {
  const colour = accent.slice(1);
  return {
    default: {
      document: {
        run: { font: wordFonts.text, size: 22, color: ink, language: { value: "en-GB" } },
        paragraph: { spacing: { before: 60, after: 80, line: 276, lineRule } },
      },
      heading1: headingStyle(40, 0),
      heading2: {
        ...headingStyle(30, 420),
        paragraph: {
          ...headingStyle(30, 420).paragraph,
          border: { top: { style: "single", size: 10, space: 8, color: colour } },
        },
      },
      heading3: headingStyle(25, 320),
      heading4: headingStyle(22, 280),
      heading5: headingStyle(22, 280),
      heading6: headingStyle(22, 280),
      caption: {
        run: { bold: true, italics: false, size: 22, color: ink },
        paragraph: { keepNext: true, keepLines: true, spacing: { before: 280, after: 60 } },
      },
      hyperlink: { run: { color: colour, underline: { type: "single" } } },
    },
    paragraphStyles: [
      {
        id: "Quiet",
        name: "Quiet",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 19, color: quiet },
        paragraph: { spacing: { before: 80, after: 60, line: 252, lineRule } },
      },
      {
        id: "Marking",
        name: "Marking",
        basedOn: "Normal",
        quickFormat: true,
        run: { bold: true },
        paragraph: { spacing: { before: 200, after: 240 }, indent: { left: 140, right: 140 }, border: boxOf(12) },
      },
      {
        id: "Term",
        name: "Term",
        basedOn: "Normal",
        quickFormat: true,
        run: { bold: true },
        paragraph: { keepNext: true, spacing: { before: 200, after: 0 } },
      },
      {
        id: "TOC2",
        name: "toc 2",
        basedOn: "Normal",
        run: { size: 19 },
        paragraph: { spacing: { before: 0, after: 20, line: 240, lineRule }, indent: { left: 0 } },
      },
      {
        id: "TableText",
        name: "Table text",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: 18 },
        paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule } },
      },
      {
        id: "Code",
        name: "Code",
        basedOn: "Normal",
        quickFormat: true,
        run: { font: wordFonts.code, size: 15, noProof: true },
        paragraph: {
          spacing: { before: 0, after: 0, line: 240, lineRule },
          shading: { type: "clear", fill: "F3F2F1" },
        },
      },
    ],
  };
}

function headingStyle(size: number, before: number) {
  return {
    run: { font: wordFonts.text, size, bold: true, color: ink },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 120, line: 252, lineRule } },
  };
}

function boxOf(size: number) {
  const side = { style: "single", size, space: 6, color: ink } as const;
  return { top: side, bottom: side, left: side, right: side };
}
