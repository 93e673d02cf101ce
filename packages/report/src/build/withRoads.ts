import { type Block, textOf } from "@lac-analytics/document";
import { measureOfRoad, roadLink } from "@lac-analytics/notebook/render";
import type { FigureRoad } from "./FigureRoad.ts";
import { relinked } from "./relinked.ts";
import { roadAnchor, roadsAnchor } from "./roadBlocks.ts";

/**
 * A paper whose figures lead to how they came about, in its notes: those of a measure to that measure, and the numbers of
 * a section to all that the paper was given. A link to what the notes do not have is none.
 *
 * @param notes the file of the notes
 */
export function withRoads(blocks: readonly Block[], roads: readonly FigureRoad[], notes: string): readonly Block[] {
  const known = new Set(roads.map(({ measure }) => measure.id));
  return relinked(withSectionRoads(blocks), (link) => {
    const measure = measureOfRoad(link);
    if (measure === undefined) return link;
    if (roads.length === 0) return "";
    if (measure === "") return `${notes}#${roadsAnchor}`;
    return known.has(measure) ? `${notes}#${roadAnchor(measure)}` : "";
  });
}

/** Sections in whose words there is a number that is no date: their heading leads on. */
function withSectionRoads(blocks: readonly Block[]): readonly Block[] {
  const isSection = (block: Block): boolean => block.kind === "heading" && block.level === 2;
  return blocks.map((block, at) => {
    if (block.kind !== "heading" || block.level !== 2) return block;
    const end = blocks.findIndex((other, place) => place > at && isSection(other));
    const section = blocks.slice(at + 1, end === -1 ? blocks.length : end);
    return section.some(hasNumber) ? { ...block, road: roadLink() } : block;
  });
}

function hasNumber(block: Block): boolean {
  if (block.kind === "paragraph") return block.tone === "body" && /\d/.test(textOf(block.runs).replaceAll(dates, ""));
  return block.kind === "list" && !block.ordered && block.items.some((item) => item.some(hasNumber));
}

/** Days, months and years as papers write them; a count of 2,019 has its comma. */
const dates =
  /(?:\b\d{1,2}(?: to \d{1,2})? )?\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{4}\b)?|\b(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?(?![\d.,%]*[\d%])/g;
