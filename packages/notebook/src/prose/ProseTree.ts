import type { Program } from "estree";

/** A part of a piece of prose, as the parser of Markdown gives it: all that is looked at. */
export interface ProseTree {
  readonly type: string;
  value?: string | undefined;
  children?: ProseTree[] | undefined;
  /** of an element that is written in tags; none for a pair of bare tags */
  readonly name?: string | null | undefined;
  readonly attributes?: readonly ProseAttribute[] | undefined;
  /** of a heading, a list, a link and what it names */
  readonly depth?: number | undefined;
  readonly ordered?: boolean | null | undefined;
  readonly start?: number | null | undefined;
  readonly spread?: boolean | null | undefined;
  readonly url?: string | undefined;
  /** of a picture: what is told of it to those who do not see it */
  readonly alt?: string | null | undefined;
  readonly identifier?: string | undefined;
  /** the code of an expression or an import */
  readonly data?: { readonly estree?: Program | null | undefined } | undefined;
  readonly position?:
    | {
        readonly start: { readonly line: number; readonly column: number };
        readonly end: { readonly line: number };
      }
    | undefined;
}

/** An attribute in a tag, or an expression in place of attributes. */
export interface ProseAttribute {
  readonly type: string;
  readonly name?: string | undefined;
  readonly value?: string | null | Pick<ProseTree, "data"> | undefined;
  readonly data?: ProseTree["data"] | undefined;
}
