import type { Block, Cell, Definition, ItemBlock, Run, Table } from "@lac-analytics/document";

/** Blocks whose links lead elsewhere: each to what is told of it, and nowhere where that is blank. */
export function relinked(blocks: readonly Block[], to: (link: string) => string): readonly Block[] {
  const runs = (given: readonly Run[]): readonly Run[] =>
    given.map((run) => (run.link === "" ? run : { ...run, link: to(run.link) }));
  const roadOf = ({ road }: { readonly road?: string }): { readonly road?: string } => {
    const address = road === undefined ? "" : to(road);
    return address === "" ? {} : { road: address };
  };
  const cell = (given: Cell): Cell => (given.kind === "text" ? { ...given, runs: runs(given.runs) } : given);
  const table = ({ road, ...given }: Table): Table => ({
    ...given,
    ...(road !== undefined && roadOf({ road })),
    rows: given.rows.map((row) => row.map(cell)),
  });
  const item = (given: ItemBlock): ItemBlock => {
    if (given.kind === "paragraph") return { ...given, runs: runs(given.runs) };
    return given.kind === "list" ? { ...given, items: given.items.map((each) => each.map(item)) } : given;
  };
  const definition = ({ term, meaning }: Definition): Definition => ({ term: runs(term), meaning: meaning.map(item) });
  const block = (given: Block): Block => {
    switch (given.kind) {
      case "paragraph":
      case "list":
        return item(given);
      case "heading": {
        const { road, ...heading } = given;
        return { ...heading, ...(road !== undefined && roadOf({ road })), runs: runs(heading.runs) };
      }
      case "table":
        return table(given);
      case "chart":
        return { ...given, figures: table(given.figures) };
      case "definitions":
        return { ...given, items: given.items.map(definition) };
      case "disclosure":
        return { ...given, summary: runs(given.summary), blocks: given.blocks.map(block) };
      case "code":
      case "picture":
        return given;
    }
  };
  return blocks.map(block);
}
