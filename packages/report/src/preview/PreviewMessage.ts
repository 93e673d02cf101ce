import type { HtmlPage } from "@lac-analytics/document";
import type { SourceOptions } from "../given/SourceOptions.ts";

/** Where the pages come from. */
export interface PreviewSource {
  readonly notebooksFolder: string;
  /** names of the notebooks that are shown; all where there is none */
  readonly notebooks: readonly string[];
  readonly options: SourceOptions;
}

/**
 * A page of the preview: that of a notebook, that of its notes, the interactive one that belongs to a notebook, or the one over them all.
 * The source is what they come from, and is no page: it is asked for first, and is blank.
 */
export type PreviewPage =
  | { readonly kind: "page" | "notes" | "model"; readonly notebook: string }
  | { readonly kind: "index" }
  | { readonly kind: "source" };

/** What the thread that makes pages is asked or told. */
export type PreviewRequest =
  | { readonly kind: "make"; readonly id: number; readonly page: PreviewPage }
  | { readonly kind: "edited"; readonly paths: readonly string[] };

/** A page that was asked for, or the sentence on why there is none. */
export type MadePage = { readonly page: HtmlPage } | { readonly fault: string };

/** The answer to a request. */
export interface PreviewAnswer {
  readonly id: number;
  readonly made: MadePage;
}
