/** A report as plain data, the same for every format: what one format says, all say. */
export interface ReportDocument {
  readonly title: string;
  readonly council: string;
  /** who wrote it, as its properties name them: the council where nobody is named */
  readonly author: string;
  /** of lines and links: a hash and six hexadecimal digits */
  readonly accent: string;
  readonly logo?: LogoImage;
  /** ISO date of the report */
  readonly date: string;
  /** who may see the report; it stands on every page */
  readonly marking: string;
  /** all that stands under the title, in reading order; no heading is more than one level below the one before it */
  readonly blocks: readonly Block[];
}

/** The council's logo, above the title: an SVG's text, or a PNG's bytes. Its size is in CSS pixels. */
export interface LogoImage {
  readonly image: { readonly svg: string } | { readonly png: Uint8Array };
  readonly alternativeText: string;
  readonly width: number;
  readonly height: number;
}

/** A part of a report, in the order in which it is read. */
export type Block = Heading | Paragraph | List | Table | ChartBlock | Definitions | Code;

/** A heading: level 1 is the report's title, so that the report's own begin at 2. */
export interface Heading {
  readonly kind: "heading";
  readonly level: number;
  /** what a link inside the report names; blank where nothing can */
  readonly anchor: string;
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
  /** an address, or `#` and the anchor of a heading; blank where the run is no link */
  readonly link: string;
}

/** A list, numbered from `start` or with bullets. */
export interface List {
  readonly kind: "list";
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
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

/** A column of a table; numbers stand at its right. */
export interface Column {
  readonly label: string;
  readonly kind: "text" | "number";
}

/** A chart: the finding, how it was measured, the drawing, the same message in words, and every figure behind it. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly title: string;
  readonly subtitle: string;
  readonly drawing: Drawing;
  readonly description: string;
  readonly figures: Table;
}

/** An SVG that stands alone, with its size in CSS pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
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
