import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { InputError } from "../../read/InputError.ts";
import { quoteCell } from "../../read/quoteCell.ts";
import type { ScenarioEntry, ScenarioNode } from "./ScenarioNode.ts";

/** A scenario is a page or two; the parser's time grows with the square of some hostile texts, and this holds it to a second. */
const longestText = 100_000;
const deepest = 20;

/**
 * Reads the text of a scenario file, YAML 1.2 or JSON, into its parts. Of YAML it takes keys, lists and plain values
 * only: what stands for another part of the file, or is marked with a type, is refused, and a key may not be written
 * twice.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if the text cannot be read; the sentence names file and line
 */
export function readScenarioText(text: string, name: string): ScenarioNode {
  if (text.length > longestText) {
    throw new InputError(`${name} has more than ${longestText / 1000} thousand characters, which no such file needs.`);
  }
  const lines = new LineCounter();
  const refuse = (offset: number, fault: string): never => {
    throw new InputError(`${name} line ${lines.linePos(offset).line}: ${fault}.`);
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: "core",
    version: "1.2",
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) refuse(error.pos[0], faultOf(error.code, error.message));

  const read = (node: Node | null, depth: number, from: number): ScenarioNode => {
    const [offset] = node?.range ?? [from];
    const { line } = lines.linePos(offset);
    if (depth > deepest) refuse(offset, `more than ${deepest} levels stand within each other; write it plainly`);
    if (node === null) return { kind: "value", line, value: null };
    if (isAlias(node)) refuse(offset, `"*${node.source}" stands for another part of the file; write that part out`);
    if (isScalar(node)) return { kind: "value", line, value: plainValue(node.value) };
    if (isSeq<Node | null>(node)) {
      return { kind: "list", line, entries: node.items.map((entry) => read(entry, depth + 1, offset)) };
    }
    if (!isMap<Node, Node | null>(node)) return refuse(offset, "this cannot be understood; write it plainly");
    const seen = new Map<string, number>();
    const entries = node.items.map((pair): ScenarioEntry => {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      const keyOffset = pair.key.range?.[0] ?? offset;
      const keyLine = lines.linePos(keyOffset).line;
      const earlier = seen.get(key);
      if (earlier !== undefined) refuse(keyOffset, `${quoteCell(key)} is there already on line ${earlier}; keep one`);
      seen.set(key, keyLine);
      return { key, line: keyLine, node: read(pair.value, depth + 1, keyOffset) };
    });
    return { kind: "map", line, entries };
  };
  return read(document.contents, 0, 0);
}

function plainValue(value: unknown): string | number | boolean | null {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : String(value);
}

/** What the parser complains of, as the middle of a sentence. */
function faultOf(code: string, message: string): string {
  if (code === "RESOURCE_EXHAUSTION") return "too many levels stand within each other; write it plainly";
  if (code === "TAG_RESOLVE_FAILED") return "a type is marked with an exclamation mark; leave it out";
  if (code === "MULTIPLE_DOCS") return "something else begins here; put it in a file of its own";
  const fault = message.replaceAll(/\s+/g, " ").replace(/[.:]?\s*$/, "");
  return `this is not YAML or JSON (${fault.charAt(0).toLowerCase()}${fault.slice(1)})`;
}
