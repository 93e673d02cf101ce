import type { Block } from "@lac-analytics/document";
import { markdownBlocks } from "@lac-analytics/notebook/render";
import { code, codeRun, list, paragraph } from "../site/blocks.ts";

/** A doc comment as a page has it: its words, what it takes, gives and throws, and its examples as they stand. */
export function commentBlocks(comment: string): readonly Block[] {
  const [words = "", ...tags] = comment.split(/^(?=@\w+)/m);
  const told = tags.map((tag) => {
    const [, name = "", text = ""] = /^@(\w+)\s*([\s\S]*)$/.exec(tag) ?? [];
    return { name, text: text.trim() };
  });
  const takes = told.filter(({ name }) => name === "param").map(({ text }) => paramOf(text));
  const others = told.filter(({ name }) => name === "returns" || name === "throws");
  const examples = told.filter(({ name }) => name === "example");
  return [
    ...markdownBlocks(words.replace(/\{@link ([^}]*)\}/g, "$1").trim()),
    ...(takes.length === 0 ? [] : [list(takes)]),
    ...others.map(({ name, text }) => paragraph(`${name === "returns" ? "Returns" : "Throws"} ${onOneLine(text)}`)),
    ...examples.map(({ text }) => code(text)),
  ];
}

function paramOf(text: string): Parameters<typeof list>[0][number] {
  const [, name = "", meaning = ""] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
  return [codeRun(name), ` ${onOneLine(meaning)}`];
}

/** A type in braces is left as the word that it is. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(/^\{(\w+)\}/, "$1");
}
