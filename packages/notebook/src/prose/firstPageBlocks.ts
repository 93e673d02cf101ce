import type { ChartTable } from "@lac-analytics/charts";
import type { Block, Heading, Paragraph, Run, Table } from "@lac-analytics/document";
import { plainHeading, plainList, plainParagraph, plainRun, printable } from "@lac-analytics/document";
import type { Finding } from "../findings/findings.ts";
import type { FirstPage } from "../findings/firstPage.ts";
import { roadLink } from "./roadLink.ts";
import { tableBlock } from "./tableBlock.ts";
import { withKey } from "./toldTable.ts";

/** The first page of a paper as blocks. */
export function firstPageBlocks({
  messages,
  questions,
  glance,
  asked,
  choice,
  cost,
  sure,
  found,
}: FirstPage): readonly Block[] {
  if (messages.length === 0) return [];
  const decided = [...led("How sure", sure), ...led("For decision", asked, choice), ...led("Cost", cost)];
  return [
    heading("Key messages"),
    plainList(
      messages.map(({ lead, text, printed }) => [
        plainRun(`${printable(lead)}: `, { bold: true }),
        ...withRoad(printable(text), printed),
      ]),
    ),
    ...decided,
    ...(questions.length === 0
      ? []
      : [
          heading("Questions for members"),
          plainList(
            questions.map((question) => [plainRun(printable(question))]),
            true,
          ),
        ]),
    ...(glance === null ? [] : [heading("At a glance"), glanceTable(glance, found)]),
  ];
}

/** Words in which the figure leads to how it came about. */
function withRoad(text: string, printed: FirstPage["messages"][number]["printed"]): readonly Run[] {
  if (printed === undefined) return [plainRun(text)];
  const { from, to, measure } = printed;
  const runs = [
    plainRun(text.slice(0, from)),
    plainRun(text.slice(from, to), { link: roadLink(measure) }),
    plainRun(text.slice(to)),
  ];
  return runs.filter((run) => run.text !== "");
}

/** The table of what is watched, a row for each finding, whose name leads to how its figures came about. */
function glanceTable(glance: ChartTable, found: readonly Finding[]): Table {
  const table = tableBlock(withKey(glance));
  const rows = table.rows.map((row, at): Table["rows"][number] => {
    const [name, ...cells] = row;
    const measure = found[at]?.now.measure;
    if (name?.kind !== "text" || measure === undefined) return row;
    return [{ kind: "text", runs: name.runs.map((run) => ({ ...run, link: roadLink(measure) })) }, ...cells];
  });
  return { ...table, road: roadLink(), rows };
}

/** A heading that a link can name by its words. */
function heading(text: string): Heading {
  return plainHeading(text, 2, text.toLowerCase().replaceAll(" ", "-"));
}

/** A paragraph of a lead, a text and what is added to it, each a run of its own. */
function led(lead: string, text: string, added = ""): readonly Paragraph[] {
  const [first, second] = [text, added].filter((words) => words !== "");
  if (first === undefined) return [];
  const runs = [
    plainRun(`${lead}: `, { bold: true }),
    plainRun(printable(first)),
    ...(second === undefined ? [] : [plainRun(` ${printable(second)}`)]),
  ];
  return [plainParagraph(runs)];
}
