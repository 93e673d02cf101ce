import type { Block } from "@lac-analytics/document";
import { relinked } from "../../build/relinked.ts";

/**
 * Blocks of a paper that has no file beside it, as its notes are: what leads to the web or to a mailbox still does.
 *
 * @param headings whether what leads to a heading of the paper does, too
 */
export function leadingOut(blocks: readonly Block[], headings: boolean): readonly Block[] {
  const leads = headings ? /^(?:https?:|mailto:|#)/i : /^(?:https?|mailto):/i;
  return relinked(blocks, (link) => (leads.test(link) ? link : ""));
}
