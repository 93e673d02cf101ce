import { type Block, type Paragraph, textOf } from "@lac-analytics/document";
import { markdownBlocks, type ReadPicture } from "@lac-analytics/notebook/render";

/** The sections of a committee's report that its author writes, in the order in which committees have them. */
const committeeOrder = [
  "Purpose",
  "Recommendations",
  "Background",
  "Options",
  "Risks",
  "Legal implications",
  "Financial implications",
  "Equalities implications",
  "Next steps",
] as const;

/** What a heading means, by the word that it begins with. */
function placeOf(heading: string): number {
  const word = heading.trim().toLowerCase().split(/\s/)[0] ?? "";
  const found = committeeOrder.findIndex((name) => name.toLowerCase().split(" ")[0] === word);
  return found < 0 ? committeeOrder.length - 1.5 : found;
}

/**
 * What the author of a paper wrote, section by section in the order of committees; others than theirs stand before the
 * next steps. Sections in which nothing stands are left out; what stands before the first heading is the purpose.
 *
 * @param markdown of the author's file
 * @param pictures gives those that it names; without it none can be had
 * @throws {Error} with its place, if it holds what no document can
 */
export function authorSections(markdown: string, pictures?: ReadPicture): readonly Block[] {
  const sections: { readonly heading: string; readonly blocks: Block[] }[] = [];
  for (const block of markdownBlocks(markdown, pictures)) {
    if (block.kind === "heading" && block.level <= 2) {
      sections.push({ heading: textOf(block.runs), blocks: [] });
    } else {
      if (sections.length === 0) sections.push({ heading: committeeOrder[0], blocks: [] });
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .toSorted((one, other) => placeOf(one.heading) - placeOf(other.heading))
    .flatMap(({ heading, blocks }, at): readonly Block[] => {
      const named = committeeOrder[placeOf(heading)] ?? heading;
      const anchor = `${ofAuthor}${at + 1}`;
      return [{ kind: "heading", level: 2, anchor, runs: [{ ...plain, text: named }] }, ...blocks];
    });
}

/** What the address of a section that an author wrote begins with. */
const ofAuthor = "author-";

const plain = { bold: false, italic: false, code: false, link: "" } as const;

const ofFirstPage: ReadonlySet<string> = new Set(["Key messages", "Questions for members", "At a glance"]);

/** The blocks of a paper with those of its author after its first page, which then asks for what they recommend. */
export function withAuthor(blocks: readonly Block[], written: readonly Block[]): readonly Block[] {
  if (written.length === 0) return blocks;
  const at = blocks.findIndex(
    (block) => block.kind === "heading" && block.level === 2 && !ofFirstPage.has(textOf(block.runs)),
  );
  const end = at < 0 ? blocks.length : at;
  const first = blocks
    .slice(0, end)
    .map((block) => (asksSomething(block) ? (recommended(written, block) ?? block) : block));
  return [...first, ...written, ...blocks.slice(end)];
}

const asks = "For decision: ";

/** What the author recommends first, as the first page asks for it, and the choice that the paper puts after it. */
function recommended(written: readonly Block[], asked: Paragraph): Paragraph | undefined {
  const block = recommendationIn(written);
  if (block === undefined) return undefined;
  // after the lead and the words that the author's replace
  const choice = asked.runs.slice(2);
  return { ...block, runs: [{ ...plain, bold: true, text: asks }, ...block.runs, ...choice] };
}

/** What the author of a paper recommends first, among its blocks; undefined where they recommend nothing in a paragraph. */
export function recommendationIn(blocks: readonly Block[]): Paragraph | undefined {
  const at = blocks.findIndex(
    (block) =>
      block.kind === "heading" && block.anchor.startsWith(ofAuthor) && textOf(block.runs) === committeeOrder[1],
  );
  const block = at < 0 ? undefined : blocks[at + 1];
  return block?.kind === "paragraph" ? block : undefined;
}

function asksSomething(block: Block): block is Paragraph {
  return block.kind === "paragraph" && textOf(block.runs).startsWith(asks);
}
