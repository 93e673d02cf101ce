import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
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
 * @example
 * readScenarioText("months: 36\n", "a.yaml"); // => {"kind":"map","line":1,"entries":[{"key":"months","line":1,"node":{"kind":"value","line":1,"value":36}}]}
 * readScenarioText("months: 36\nmonths: 60\n", "a.yaml"); // throws: "a.yaml line 2: \"months\" is there already on line 1; keep one."
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
  if (error !== undefined) {
    const slip = jsonSlip(text);
    if (slip === undefined) refuse(error.pos[0], faultOf(error.code, error.message));
    else {
      const { line, col } = lines.linePos(slip.offset);
      throw new InputError(`${name} line ${line}, column ${col}: ${slip.fault}.`);
    }
  }

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
    const entries = node.items.map((pair, at): ScenarioEntry => {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      const keyOffset = pair.key.range?.[0] ?? offset;
      const cut = node.flow === true && pair.value === null ? cutNumber(node.items.slice(0, at + 1)) : undefined;
      if (cut !== undefined) refuse(keyOffset, cut);
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

/** Between braces a comma ends what stands beside a key, so that the end of `weekly: £6,100` becomes a key of its own. */
function cutNumber(upToHere: readonly Pair<Node, Node | null>[]): string | undefined {
  const [end, before] = upToHere.map(({ key }) => (isScalar(key) ? String(key.value) : "")).reverse();
  const begun = upToHere.at(-2)?.value;
  if (end === undefined || !/^\d{3}(?:\.\d+)?$/.test(end) || !isScalar(begun)) return undefined;
  const written = String(begun.value);
  if (!/^[-+£$€ ]*\d{1,3}$/.test(written)) return undefined;
  const whole = `${written.replace(/[+£$€ ]/g, "")}${end}`;
  return `${before} is ${written},${end}, which its comma cuts in two here; write ${whole}`;
}

function plainValue(value: unknown): string | number | boolean | null {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : String(value);
}

/** What the engine says of JSON, where it says it so, and what that means to somebody who writes it. */
const slips: readonly (readonly [says: RegExp, fault: string])[] = [
  [/^Expected ',' or '[}\]]' after/, "a comma is missing after this"],
  [/^Expected ':' after|^Unexpected string in/, "a colon is missing after this"],
  [/^Bad control character in string/, "a text is not closed by a quotation mark on the line on which it begins"],
];

/**
 * A slip of the pen in what is meant as JSON, and where it is: at the last character that is right. YAML would take the
 * text for something else first, and say so of another place.
 */
function jsonSlip(text: string): { readonly offset: number; readonly fault: string } | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const at = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
    const slip = slips.find(([says]) => says.test(message));
    const before = text.slice(0, at).trimEnd().length;
    return at < text.length && slip !== undefined && text.slice(at).trim() !== ""
      ? { offset: Math.max(0, before - 1), fault: slip[1] }
      : undefined;
  }
}

/** What the parser complains of, as the middle of a sentence. */
function faultOf(code: string, message: string): string {
  if (code === "RESOURCE_EXHAUSTION") return "too many levels stand within each other; write it plainly";
  if (code === "TAG_RESOLVE_FAILED") return "a type is marked with an exclamation mark; leave it out";
  if (code === "MULTIPLE_DOCS") return "something else begins here; put it in a file of its own";
  const fault = message.replaceAll(/\s+/g, " ").replace(/[.:]?\s*$/, "");
  return `this is not YAML or JSON (${fault.charAt(0).toLowerCase()}${fault.slice(1)})`;
}
