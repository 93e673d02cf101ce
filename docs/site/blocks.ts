import {
  type Block,
  type Cell,
  type Code,
  type Heading,
  type Paragraph,
  plainRun,
  printable,
  type Run,
  type Table,
} from "@lac-analytics/document";

/** A heading of a page, which a link can name. */
export function heading(text: string, { level = 2, anchor = anchorOf(text) } = {}): Heading {
  return { kind: "heading", level, anchor, runs: [plainRun(printable(text))] };
}

/** What a link to a heading names. */
export function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** A paragraph of text and of runs that were made before. */
export function paragraph(...parts: readonly (string | Run)[]): Paragraph {
  return { kind: "paragraph", tone: "body", runs: parts.map(runOf) };
}

/** Words that lead somewhere. */
export function linkTo(text: string, link: string): Run {
  return plainRun(printable(text), { link });
}

/** Words as a program has them. */
export function codeRun(text: string): Run {
  return plainRun(printable(text), { code: true });
}

/** Lines as a program has them. */
export function code(text: string): Code {
  return { kind: "code", text: printable(text) };
}

/** A list with a bullet for each item. */
export function list(items: readonly (readonly (string | Run)[])[]): Block {
  return { kind: "list", tone: "body", ordered: false, start: 1, items: items.map((item) => [paragraph(...item)]) };
}

/** A table of words. */
export function table(caption: string, labels: readonly string[], rows: readonly (readonly (string | Run)[])[]): Table {
  return {
    kind: "table",
    title: "",
    caption,
    columns: labels.map((label) => ({ label, kind: "text" })),
    rows: rows.map((row) => row.map((cell): Cell => ({ kind: "text", runs: [runOf(cell)] }))),
  };
}

function runOf(part: string | Run): Run {
  return typeof part === "string" ? plainRun(printable(part)) : part;
}

/** Terms and what they are. */
export function terms(items: readonly (readonly [string, string])[]): Block {
  return {
    kind: "definitions",
    items: items.map(([term, meaning]) => ({ term: [runOf(term)], meaning: [paragraph(meaning)] })),
  };
}
