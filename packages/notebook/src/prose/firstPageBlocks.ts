import type { Block, Paragraph, Run } from "@lac-analytics/document";
import { plainRun, printable } from "@lac-analytics/document";
import type { FirstPage } from "../findings/firstPage.ts";
import { tableBlock } from "./tableBlock.ts";

/** The first page of a paper as blocks. */
export function firstPageBlocks({ messages, questions, glance, asked, cost }: FirstPage): readonly Block[] {
  if (messages.length === 0) return [];
  const decided = [...led("For decision", asked), ...led("Cost", cost)];
  return [
    heading("Key messages"),
    list(
      messages.map(({ lead, text }) => [plainRun(`${printable(lead)}: `, { bold: true }), plainRun(printable(text))]),
    ),
    // of a paper that watches no figure nothing is said to be better or worse
    ...(glance === null ? [] : [note(howSure)]),
    ...decided,
    ...(questions.length === 0
      ? []
      : [
          heading("Questions for members"),
          list(
            questions.map((question) => [plainRun(printable(question))]),
            true,
          ),
        ]),
    ...(glance === null ? [] : [heading("At a glance"), tableBlock(glance)]),
  ];
}

const howSure =
  "Worse, better, up and down are said where chance alone would seldom do as much. Perhaps is said where one of two figures cannot be tested. A likely range holds the true figure 19 times in 20.";

function heading(text: string): Block {
  return { kind: "heading", level: 2, anchor: text.toLowerCase().replaceAll(" ", "-"), runs: [plainRun(text)] };
}

function list(items: readonly (readonly Run[])[], ordered = false): Block {
  return {
    kind: "list",
    tone: "body",
    ordered,
    start: 1,
    items: items.map((runs) => [{ kind: "paragraph", tone: "body", runs }]),
  };
}

function led(lead: string, text: string): readonly Paragraph[] {
  if (text === "") return [];
  const runs = [plainRun(`${lead}: `, { bold: true }), plainRun(printable(text))];
  return [{ kind: "paragraph", tone: "body", runs }];
}

function note(text: string): Paragraph {
  return { kind: "paragraph", tone: "quiet", runs: [plainRun(text)] };
}
