import type { Block } from "@lac-analytics/document";
import { relinked } from "../../build/relinked.ts";

/**
 * Blocks of a paper that has no file beside it, as its notes are: what leads to the web, to a mailbox or to a heading of the
 * paper still does.
 *
 * @param place what the names of its headings begin with where it stands; blank where they are as they were
 */
export function leadingOut(blocks: readonly Block[], place = ""): readonly Block[] {
  return relinked(blocks, (link) => {
    if (link.startsWith("#")) return `#${place}${link.slice(1)}`;
    return /^(?:https?|mailto):/i.test(link) ? link : "";
  });
}
