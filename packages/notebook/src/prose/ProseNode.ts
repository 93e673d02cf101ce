import type { Block } from "@lac-analytics/document";

/** What prose is made of when it has been run: text, elements by the names that HTML has for them, and finished blocks. */
export type ProseNode = string | ProseElement | ProseBlock;

/** An element with what stands in it. */
export interface ProseElement {
  readonly kind: "element";
  readonly tag: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly children: readonly ProseNode[];
  readonly place: ProsePlace;
}

/** A block that a component made. */
export interface ProseBlock {
  readonly kind: "block";
  readonly block: Block;
  readonly place: ProsePlace;
}

/** A place in the prose: line and column, both from one, as far as they are known. */
export interface ProsePlace {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** An error that says what is wrong with the prose, in half a sentence, and where. */
export function proseError(reason: string, place: ProsePlace): Error {
  return new Error(reason, { cause: place });
}

/** Where in the prose an error arose, as far as it is known. */
export function placeOf(error: unknown): ProsePlace {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause !== "object" || cause === null) return {};
  const { line, column }: { readonly line?: unknown; readonly column?: unknown } = cause;
  return {
    ...(typeof line === "number" && { line }),
    ...(typeof column === "number" && { column }),
  };
}
