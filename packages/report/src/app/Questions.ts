import type { Severity } from "@lac-analytics/core";
import type { SoftwareVersion } from "../source/softwareVersions.ts";
import type { HeldFiles } from "./HeldFiles.ts";

/** A file as the page was given it: its path within what was dropped or chosen, and its bytes, not yet read. */
export interface GivenFile {
  readonly path: string;
  readonly contents: Blob;
}

/** A file to be taken away. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A name, and what people read in its place. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What the page asks of the worker, by name: what it says with it, and what it is answered. */
export interface Questions {
  /** reads a return in place of what was read before */
  readonly open: {
    readonly asked: { readonly files: readonly GivenFile[]; readonly settings: GivenSettings };
    readonly answer: {
      /** what became of the files */
      readonly html: string;
      /** ISO date of the end of the last reporting year; blank where the return has none */
      readonly asAt: string;
      readonly measures: readonly MeasureChoice[];
    };
  };
  /** shows one measure by a breakdown, at a date and over time */
  readonly explore: {
    readonly asked: AskedFigure & { readonly beside: Beside };
    readonly answer: { readonly html: string };
  };
  /** all figures at a date beside those that were published of others, as `lac compare` writes them */
  readonly comparisons: {
    readonly asked: { readonly asAt: string; readonly beside: Beside; readonly form: FileForm };
    readonly answer: MadeFile;
  };
  /** who is in a figure: a list that names children */
  readonly trace: {
    readonly asked: AskedFigure & { readonly form: FileForm };
    readonly answer: MadeFile;
  };
  /** works out the figures at a date */
  readonly figures: {
    readonly asked: { readonly asAt: string };
    readonly answer: { readonly html: string };
  };
  /** the same, as `lac figures --by all` writes them */
  readonly figuresFile: {
    readonly asked: { readonly asAt: string; readonly form: FileForm };
    readonly answer: MadeFile;
  };
  /** checks the return by the rules of the DfE */
  readonly check: {
    readonly asked: {
      readonly providers: GivenFile | undefined;
      readonly postcodes: GivenFile | undefined;
      /** the files of the return of the year before; none where it was given with the return, or not at all */
      readonly lastYear: readonly GivenFile[];
      /** the reporting year whose rules apply; the latest in the return where blank */
      readonly year: string;
      /** by name or code; blank where nobody said */
      readonly authority: string;
    };
    readonly answer: {
      readonly html: string;
      /** the rules that were broken, and the files in which */
      readonly rules: readonly Choice[];
      readonly files: readonly Choice[];
    };
  };
  /** some of the problems that the check found */
  readonly problems: {
    readonly asked: { readonly filter: ProblemFilter; readonly from: number };
    /** the rows from one to another, the last left out, of so many, and from where those before them are shown */
    readonly answer: {
      readonly html: string;
      readonly from: number;
      readonly to: number;
      readonly of: number;
      readonly before: number;
    };
  };
  /** all of those that pass a filter, as `lac check` writes them */
  readonly problemsFile: {
    readonly asked: { readonly filter: ProblemFilter; readonly form: FileForm };
    readonly answer: MadeFile;
  };
  /** the model of a paper, in which other scenarios are tried, to stand in the page and be opened there */
  readonly model: {
    readonly asked: { readonly paper: string; readonly asAt: string };
    readonly answer: { readonly html: string };
  };
  /** has the papers made with other settings from now on */
  readonly settings: {
    readonly asked: { readonly settings: GivenSettings };
    readonly answer: Record<string, never>;
  };
  /** makes a paper, to be read in the page */
  readonly paper: {
    readonly asked: AskedPaper;
    readonly answer: {
      readonly html: string;
      /** with whose it is and of when */
      readonly title: string;
      /** the styles that are its own, and what stands on every page of it that is printed */
      readonly style: string;
    };
  };
  /** all papers in every form with their notes and an index, in a zip */
  readonly pack: {
    readonly asked: Omit<AskedPaper, "paper">;
    readonly answer: MadeFile & {
      /** the titles of the papers in it */
      readonly papers: readonly string[];
      /** and of those of which it has the notes alone, as there is not enough to tell */
      readonly without: readonly string[];
    };
  };
  /** the same, to be taken away */
  readonly paperFile: {
    readonly asked: AskedPaper & { readonly form: PaperForm };
    readonly answer: MadeFile;
  };
}

/** A measure with its breakdowns, and their categories. */
export interface MeasureChoice extends Choice {
  readonly by: readonly (Choice & { readonly categories: readonly Choice[] })[];
}

/** A figure by the ids of its measure, breakdown and category, and the ISO date that it is of. */
export interface AskedFigure {
  readonly measure: string;
  readonly by: string;
  readonly category: string;
  readonly asAt: string;
}

/** What figures are set beside. */
export interface Beside {
  /** whose the return is, by name or code; where blank, as the settings say */
  readonly authority: string;
  /** files of published figures, and a table of neighbours; where none is given, those that the page holds */
  readonly published: readonly GivenFile[];
  readonly neighbours: GivenFile | undefined;
}

/** Which problems are looked at, and in which order; what is blank lets all pass. */
export interface ProblemFilter {
  readonly severity: "" | Severity;
  readonly rule: string;
  readonly file: string;
  /** looked for in child, column, cell and message */
  readonly words: string;
  readonly sort: "given" | "rule" | "child" | "file";
}

/** Settings of papers as the page was given them, with the files that they name; none where their text is blank. */
export interface GivenSettings {
  readonly text: string;
  readonly files: readonly GivenFile[];
}

/** A paper, for whom, and of when. */
export interface AskedPaper {
  /** the name of its notebook */
  readonly paper: string;
  readonly edition: "internal" | "published";
  /** ISO date */
  readonly asAt: string;
}

/** The forms in which papers are taken away; the notes are a page of their own. */
export type PaperForm = "html" | "docx" | "xlsx" | "notes";

/** The forms in which lists are taken away. */
export type FileForm = "csv" | "xlsx";

/** The name of a question. */
export type QuestionName = keyof Questions;

/** A question on its way. */
export type Question = {
  readonly [Name in QuestionName]: { readonly name: Name } & Questions[Name]["asked"];
}[QuestionName];

/** What the worker tells while it works on a question, and at its end. */
export type Told =
  | { readonly kind: "said"; readonly message: string }
  | { readonly kind: "progress"; readonly work: string; readonly share: number | undefined }
  /** a drawing is wanted as PNG, which only the page can make; it answers with a `Drawn` */
  | { readonly kind: "draw"; readonly drawing: number; readonly svg: string; readonly height: number | undefined }
  | { readonly kind: "answer"; readonly answer: unknown }
  /** the question cannot be answered: a sentence for whoever gave the files, or a fault of our own */
  | { readonly kind: "fault"; readonly message: string; readonly isOwn: boolean };

/** A drawing that the worker asked for; undefined where the browser makes none. */
export interface Drawn {
  readonly name: "drawn";
  /** its number, as it was asked for */
  readonly drawing: number;
  readonly png: Uint8Array | undefined;
}

/** What the worker is told before all else: what the page holds. */
export interface Begin {
  readonly name: "begin";
  readonly held: HeldFiles;
  readonly versions: readonly SoftwareVersion[];
}
