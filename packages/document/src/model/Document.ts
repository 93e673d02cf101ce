/** A document as plain data, the same for every format: what one format says, all say. */
export interface Document {
  readonly title: string;
  /** the title with whose it is and of when, as a window or a list of results names it */
  readonly fullTitle: string;
  /** in a sentence or two */
  readonly description: string;
  /** whose it is; blank where it does not say */
  readonly council: string;
  /** who wrote it; its properties name the council where there is nobody */
  readonly authors: readonly string[];
  /** of lines and links: a hash and six hexadecimal digits */
  readonly accent: string;
  readonly logo?: ShownImage;
  /** ISO date; blank where it has none */
  readonly date: string;
  /** what stands under the title: what it is about, as at when, by whom */
  readonly lines: readonly string[];
  /** who may see it; it stands on every page; blank where it does not say */
  readonly marking: string;
  /** what it says, in reading order; no heading is more than one level below the one before it */
  readonly blocks: readonly Block[];
  /** how it was made */
  readonly foot: readonly Block[];
}

/** The accent of documents that have no council's own. */
export const standardAccent = "#12436D";

/** An image: an SVG's text, or a PNG's bytes. */
export type Image = { readonly svg: string } | { readonly png: Uint8Array };

/** An image as a document shows it. */
export interface ShownImage {
  readonly image: Image;
  /** what a reader is told who does not see it */
  readonly alternativeText: string;
  /** as it is shown, in CSS pixels */
  readonly width: number;
  readonly height: number;
}

/** A part of a document, in the order in which it is read. */
export type Block = Heading | Paragraph | List | Table | ChartBlock | Picture | Definitions | Code | Disclosure;

/** A heading: level 1 is the document's title, so that its own begin at 2. */
export interface Heading {
  readonly kind: "heading";
  readonly level: number;
  /** what a link inside the document names; blank where nothing can */
  readonly anchor: string;
  /** the address of how the figures under it came about; missing where there are none, or it is told nowhere */
  readonly road?: string;
  readonly runs: readonly Run[];
}

/** A paragraph; `quiet` is set smaller, `marking` is boxed. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly tone: "body" | "quiet" | "marking";
  readonly runs: readonly Run[];
}

/** A piece of a line in one style. A line break is a run of its own, with the text `"\n"`. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  /** an address, or `#` and an anchor of the document; blank where the run is no link */
  readonly link: string;
}

/** A list, numbered from `start` or with bullets; `quiet` is set smaller. */
export interface List {
  readonly kind: "list";
  readonly tone: "body" | "quiet";
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly (readonly ItemBlock[])[];
}

/** What an item of a list, or a definition, is made of. */
export type ItemBlock = Paragraph | List | Code;

/** A table with one header row. Columns have different names, and every row has a cell for each of them. */
export interface Table {
  readonly kind: "table";
  /** stands above the caption; blank where the table is no chart's */
  readonly title: string;
  readonly caption: string;
  /** the address of how its figures came about; missing where that is told nowhere */
  readonly road?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column of a table; numbers stand at its right. */
export interface Column {
  readonly label: string;
  readonly kind: "text" | "number";
}

/** A cell: a number with the decimals that it is shown with, a date, or words, such as the symbol in a number's place. */
export type Cell = { readonly kind: "text"; readonly runs: readonly Run[] } | NumberCell | DateCell;

/** A date, written out where it is read and a date where it is reckoned with. */
export interface DateCell {
  readonly kind: "date";
  /** ISO date */
  readonly day: string;
}

/** A number with what is written before or after it. */
export interface NumberCell {
  readonly kind: "number";
  readonly value: number;
  readonly decimals: number;
  readonly unit?: "£" | "%";
  /** whether a number above nought has a plus before it, as changes have */
  readonly signed?: boolean;
  /** words that stand after it and its unit, such as " (September 2018)"; no quotation marks, which a workbook cannot hold there */
  readonly after?: string;
}

/** A chart: the finding, how it was measured, the drawing, the same message in words, and every figure behind it. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly title: string;
  readonly subtitle: string;
  readonly drawing: Drawing;
  /** the same for a narrow screen, where it has one */
  readonly narrowDrawing?: Drawing;
  readonly description: string;
  /** lines along the same dates, evenly apart, none broken: what a spreadsheet can draw of the figures by itself */
  readonly evenLines?: true;
  readonly figures: Table;
}

/** An SVG that stands alone, with its size in CSS pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A picture that an author put in, such as a photograph or a map. */
export interface Picture extends ShownImage {
  readonly kind: "picture";
}

/** Terms and what they mean. */
export interface Definitions {
  readonly kind: "definitions";
  readonly items: readonly Definition[];
}

/** A term and what it means. */
export interface Definition {
  readonly term: readonly Run[];
  readonly meaning: readonly ItemBlock[];
}

/** Text whose lines and spaces count. */
export interface Code {
  readonly kind: "code";
  readonly text: string;
}

/** What a screen folds away under a line that opens it; on paper that line is a heading. */
export interface Disclosure {
  readonly kind: "disclosure";
  /** what a link names, which opens it; missing where nothing can */
  readonly anchor?: string;
  readonly summary: readonly Run[];
  readonly blocks: readonly Block[];
}
