import { InputError } from "../../read/InputError.ts";
import { quoteCell } from "../../read/quoteCell.ts";
import type { ScenarioPlace } from "./Rule.ts";
import type { ScenarioNode } from "./ScenarioNode.ts";

/**
 * Refuses what is written in a place, in one sentence with file, line and key.
 *
 * @throws {InputError} always
 * @example
 * refuse({ file: "a.yaml", path: "people.return" }, { line: 4 }, "is no folder; name one"); // throws: "a.yaml line 4: people.return is no folder; name one."
 */
export function refuse(
  { file, path, whole = "the scenario" }: ScenarioPlace,
  { line }: { readonly line: number },
  fault: string,
): never {
  throw new InputError(`${file} line ${line}: ${path === "" ? whole : path} ${fault}.`);
}

/**
 * Refuses something because it is not what is asked for.
 *
 * @throws {InputError} always
 * @example
 * refuseAs({ file: "a.yaml", path: "months" }, plainNode([]), "a whole number"); // throws: "a.yaml line 1: months is an empty list but must be a whole number."
 */
export function refuseAs(place: ScenarioPlace, node: ScenarioNode, asks: string): never {
  return refuse(place, node, `is ${kindInWords(node, place)} but must be ${asks}`);
}

/** What is written, but nothing of a whole file, which may be another one, such as a list of children. */
function kindInWords(node: ScenarioNode, { path }: ScenarioPlace): string {
  if (node.kind === "list") return node.entries.length === 0 ? "an empty list" : "a list";
  if (node.kind === "map") return node.entries.length === 0 ? "an empty set of keys" : "a set of keys";
  return path === "" && typeof node.value === "string" ? "other text" : inWords(node.value);
}

function inWords(value: string | number | boolean | null): string {
  if (value === null) return "blank";
  return typeof value === "string" ? quoteCell(value) : String(value);
}
