import { InputError } from "@lac-analytics/core";
import type { Definition, Definitions, ItemBlock } from "../ReportDocument.ts";
import { textOf } from "../textOf.ts";
import type { PageBlock } from "./Disclosure.ts";
import { hasClass } from "./hasClass.ts";
import { itemBlocks } from "./itemBlocks.ts";
import type { PageElement, PageNode } from "./PageElement.ts";
import { partsIn } from "./partsIn.ts";
import { refuseElement } from "./refuseElement.ts";
import { runsOf } from "./runsOf.ts";

/**
 * The terms of a page and what they mean.
 *
 * @param partsOf reads the parts inside a meaning
 * @throws {InputError} if it holds something that is neither term nor meaning, or one without the other
 */
export function definitionsOf(
  element: PageElement,
  partsOf: (nodes: readonly PageNode[]) => readonly PageBlock[],
): Definitions {
  const items: Definition[] = [];
  for (const part of partsIn(element)) {
    if (part.tagName === "dt") items.push({ term: runsOf(part.childNodes), meaning: [] });
    else if (part.tagName === "dd") {
      const item = items.pop();
      if (item === undefined) throw new InputError("it has a definition of no term");
      items.push({ ...item, meaning: [...item.meaning, ...meaningOf(part, partsOf(part.childNodes))] });
    } else refuseElement(part);
  }
  const bare = items.find(({ meaning }) => meaning.length === 0);
  if (bare !== undefined) throw new InputError(`it does not say what "${textOf(bare.term)}" means`);
  return { kind: "definitions", items };
}

function meaningOf(element: PageElement, parts: readonly PageBlock[]): readonly ItemBlock[] {
  const meaning = itemBlocks(parts);
  if (!hasClass(element, "note")) return meaning;
  return meaning.map((part) => (part.kind === "paragraph" ? { ...part, tone: "quiet" } : part));
}
