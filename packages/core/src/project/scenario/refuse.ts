import { InputError } from "../../read/InputError.ts";
import { quoteCell } from "../../read/quoteCell.ts";
import type { ScenarioPlace } from "./Rule.ts";
import type { ScenarioNode } from "./ScenarioNode.ts";

/**
 * Refuses what is written in a place, in one sentence with file, line and key.
 *
 * @throws {InputError} always
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
 */
export function refuseAs(place: ScenarioPlace, node: ScenarioNode, asks: string): never {
  const written = node.kind === "value" ? inWords(node.value) : node.kind === "list" ? "a list" : "a set of keys";
  return refuse(place, node, `is ${written} but must be ${asks}`);
}

function inWords(value: string | number | boolean | null): string {
  if (value === null) return "blank";
  return typeof value === "string" ? quoteCell(value) : String(value);
}
