import { decodeText } from "../../read/decodeText.ts";
import { isoFromDay } from "../../return/isoDate.ts";
import { objectRule } from "../scenario/objectRule.ts";
import { readScenarioText } from "../scenario/readScenarioText.ts";
import { refuse } from "../scenario/refuse.ts";
import type { ScenarioNode } from "../scenario/ScenarioNode.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import { caseloadFields, longestContact } from "./caseloadFields.ts";

/** What a caseload scenario may hold; `$schema` is for editors. */
export const caseloadRule = objectRule(caseloadFields, ["$schema"]);

/** Values that are kept of a simulation: 80 million bytes. */
const mostValues = 10_000_000;

/**
 * Reads a caseload scenario from YAML or JSON, and fills in what is not written and can be: no posts, target or money.
 *
 * @param text the text of the file, or its bytes
 * @param name what the file is called in messages, and the scenario where it has no title
 * @throws {InputError} if it is not a scenario; the sentence names file, line and key and says what to do
 * @example
 * readCaseloadScenario("from: 2019-04-01\nyoung_people:\n  counts: {2020-03-31: 232}\n", "eleven.yaml").takeUpAt21; // => {"low":0,"high":1}
 */
export function readCaseloadScenario(text: string | Uint8Array, name: string): CaseloadScenario {
  const node = readScenarioText(typeof text === "string" ? text : decodeText(text, name).text, name);
  const place = { file: name, path: "" };
  const { title, contactMonths, ...scenario } = caseloadRule.read(node, place);
  const { advisers, from, months, simulations } = scenario;
  const first = typeof advisers === "object" ? advisers[0] : undefined;
  if (first !== undefined && first.from > from) {
    const date = isoFromDay(from);
    refuse(
      { ...place, path: "advisers" },
      under(node, "advisers"),
      `says nothing of ${date}; begin it there or before`,
    );
  }
  if (months * simulations > mostValues) {
    const most = Math.floor(mostValues / months);
    refuse(
      { ...place, path: "simulations" },
      under(node, "simulations"),
      `must be at most ${most} for ${months} months`,
    );
  }
  return {
    ...scenario,
    contactMonths: contactMonths ?? Math.min(months, longestContact),
    title: title ?? name.replace(/^.*[\\/]/, "").replace(/\.(ya?ml|json)$/i, ""),
  };
}

function under(node: ScenarioNode, key: string): ScenarioNode {
  return (node.kind === "map" ? node.entries.find((entry) => entry.key === key)?.node : undefined) ?? node;
}
