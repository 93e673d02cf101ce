import type { ScenarioNode } from "./ScenarioNode.ts";

/** What a program has at hand in the place of a file: numbers, texts, lists and sets of keys; what is undefined is not there. */
export type PlainValue =
  | number
  | string
  | boolean
  | null
  | undefined
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/**
 * A value as a part of a scenario file, so that the rules that read files read it too.
 *
 * @example
 * plainNode({ low: 1, high: undefined }); // => {"kind":"map","line":1,"entries":[{"key":"low","line":1,"node":{"kind":"value","line":1,"value":1}}]}
 */
export function plainNode(value: PlainValue): ScenarioNode {
  const line = 1;
  if (value === undefined || value === null) return { kind: "value", line, value: null };
  if (typeof value !== "object") return { kind: "value", line, value };
  if (isList(value)) return { kind: "list", line, entries: value.map(plainNode) };
  const entries = Object.entries(value).flatMap(([key, each]) =>
    each === undefined ? [] : [{ key, line, node: plainNode(each) }],
  );
  return { kind: "map", line, entries };
}

function isList(value: object): value is readonly PlainValue[] {
  return Array.isArray(value);
}
