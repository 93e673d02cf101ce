import { InputError } from "@lac-analytics/core";
import type { Block } from "../ReportDocument.ts";
import { runsIn } from "../runsIn.ts";

/**
 * Checks that the links inside a report lead to its headings.
 *
 * @throws {InputError} if one leads elsewhere
 */
export function requireAnchors(blocks: readonly Block[]): void {
  const anchors = new Set(blocks.map((block) => (block.kind === "heading" ? `#${block.anchor}` : "")));
  const lost = runsIn(blocks).find(({ link }) => link.startsWith("#") && !anchors.has(link));
  if (lost !== undefined) throw new InputError(`the link "${lost.text}" leads to no heading of the page`);
}
