import { formatNumber } from "@lac-analytics/charts";
import type { Block } from "@lac-analytics/document";
import { unprintableWord } from "../cells/findUnprintable.ts";
import { type ProseNode, type ProsePlace, placeOf, proseError } from "./ProseNode.ts";
import { valueInWords } from "./valueInWords.ts";

/** What a component may give: words, elements or blocks, lists of these, or nothing. */
export type Given = ProseNode | Block | number | boolean | null | undefined | readonly Given[];

/** A component of prose: what it is given, by name, becomes words or blocks. What stands in it is asked for when it is used. */
export type ProseComponent = (props: Readonly<Record<string, unknown>> & { readonly children?: unknown }) => Given;

/** What the code of prose calls, by name. */
export const proseRuntime = {
  $element: element,

  /** an element in an expression */
  $create: (
    type: string | ProseComponent,
    props: Readonly<Record<string, unknown>> | null,
    ...children: readonly unknown[]
  ): readonly ProseNode[] => element(type, props ?? {}, () => children, {}),

  /** what stands between a pair of bare tags */
  $fragment: (({ children }) => nodesOf(children, {})) satisfies ProseComponent,

  /** what an expression gives */
  $at: (place: ProsePlace, expression: () => unknown): readonly ProseNode[] =>
    atPlace(place, () => {
      const given = expression();
      if (given === undefined) throw unprintable(given, place);
      const nodes = nodesOf(given, place);
      const word = nodes.flatMap((node) => (typeof node === "string" ? (unprintableWord(node) ?? []) : []))[0];
      if (word !== undefined) throw proseError(`what stands in the braces is text that holds "${word}"`, place);
      return nodes;
    }),
};

function element(
  type: string | ProseComponent,
  props: Readonly<Record<string, unknown>>,
  inside: () => readonly unknown[],
  place: ProsePlace,
): readonly ProseNode[] {
  if (typeof type === "string") {
    return [{ kind: "element", tag: type, attributes: props, children: nodesOf(inside(), place), place }];
  }
  return atPlace(place, () =>
    nodesOf(
      type({
        ...props,
        get children() {
          return inside();
        },
      }),
      place,
    ),
  );
}

/** What a piece of work gives; if it fails, its error tells the place. */
function atPlace<T>(place: ProsePlace, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (place.line === undefined || placeOf(error).line !== undefined) throw error;
    throw proseError(error instanceof Error ? error.message : String(error), place);
  }
}

const blockKinds: ReadonlySet<unknown> = new Set([
  "heading",
  "paragraph",
  "list",
  "table",
  "chart",
  "picture",
  "definitions",
  "code",
  "disclosure",
] satisfies readonly Block["kind"][]);

/**
 * What stands in braces or between tags, as one list without what is not printed. A whole number is printed with commas
 * for thousands; how many decimals another has is for its author to say.
 *
 * @throws {Error} with its place, if something is neither words nor part of a report
 */
export function nodesOf(given: unknown, place: ProsePlace): readonly ProseNode[] {
  if (given === null || given === undefined || typeof given === "boolean") return [];
  if (typeof given === "string") return [given];
  if (typeof given === "number" && Number.isSafeInteger(given)) return [formatNumber(given, 0)];
  if (Array.isArray(given)) return given.flatMap((each) => nodesOf(each, place));
  if (isNode(given)) return [given];
  if (isBlock(given)) return [{ kind: "block", block: given, place }];
  throw unprintable(given, place);
}

function unprintable(given: unknown, place: ProsePlace): Error {
  const { what, advice } = valueInWords(given);
  return proseError(`what stands in the braces is ${what}; ${advice}`, place);
}

function isNode(given: unknown): given is Exclude<ProseNode, string> {
  return kindOf(given) === "element" || kindOf(given) === "block";
}

function isBlock(given: unknown): given is Block {
  return blockKinds.has(kindOf(given));
}

function kindOf(given: unknown): unknown {
  return typeof given === "object" && given !== null && "kind" in given ? given.kind : undefined;
}
