import { decodeText } from "../../read/decodeText.ts";
import { objectRule } from "../scenario/objectRule.ts";
import { readScenarioText } from "../scenario/readScenarioText.ts";
import { refuse } from "../scenario/refuse.ts";
import type { ScenarioNode } from "../scenario/ScenarioNode.ts";
import { ageBandsFrom } from "./ageBands.ts";
import { faultOfGroups } from "./faultOfGroups.ts";
import { otherPlacements, standardGroups } from "./PlacementGroup.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";
import { placementFields } from "./placementFields.ts";
import { unknownNames } from "./unknownNames.ts";

/** What a placement scenario may hold; `$schema` is for editors. */
export const placementRule = objectRule(placementFields, ["$schema"]);

/** Counts that are kept of a simulation: 120 million bytes. */
const mostCounts = 60_000_000;

/**
 * Reads a placement scenario from YAML or JSON, and fills in what is not written.
 *
 * @param name what the file is called in messages, and the scenario where it has no title
 * @throws {InputError} if it is not a scenario; the sentence names file, line and key and says what to do
 * @example
 * readPlacementScenario("from: 2019-04-01\n", "as-it-is.yaml").groups.map(({ name }) => name); // => ["fostering","residential","supported","other"]
 */
export function readPlacementScenario(text: string | Uint8Array, name: string): PlacementScenario {
  const node = readScenarioText(typeof text === "string" ? text : decodeText(text, name).text, name);
  const place = { file: name, path: "" };
  const written = placementRule.read(node, place);
  const { title, ages = [1, 5, 10, 16], groups = standardGroups, ...scenario } = written;
  const refuseKey = (key: string, fault: string): never => refuse({ ...place, path: key }, under(node, key), fault);
  if (ages.some((age, at) => at > 0 && age <= (ages[at - 1] ?? 0))) refuseKey("ages", "must rise; put them in order");
  const fault = faultOfGroups(groups);
  if (fault !== undefined) refuseKey("groups", fault);
  const { reference, from, months, simulations, compatibleWith } = scenario;
  if (reference !== undefined && reference.from >= reference.to) {
    refuseKey("reference", "must have its from before its to");
  }
  if (reference !== undefined && reference.to >= from) {
    refuseKey("reference", "must end before the first month, for what comes later is to be projected");
  }
  const result: PlacementScenario = {
    ...scenario,
    title: title ?? name.replace(/^.*[\\/]/, "").replace(/\.(ya?ml|json)$/i, ""),
    ageBands: ageBandsFrom(ages),
    groups: [...groups, { name: otherPlacements, codes: [] }],
  };
  if (compatibleWith === undefined) {
    const unknown = unknownNames(result);
    if (unknown !== undefined) refuseKey(unknown.key, unknown.fault);
    const idle = (["stepDays", "only"] as const).find((key) => scenario[key] !== undefined);
    if (idle !== undefined) refuseKey(keyInFile[idle], "is for compatible_with alone; take it out");
  } else {
    const own = (["ages", "groups"] as const).find((key) => written[key] !== undefined);
    if (own !== undefined) refuseKey(own, `is not asked for where ${compatibleWith} has its own; take it out`);
  }
  const most = Math.floor(mostCounts / (months * result.ageBands.length * result.groups.length));
  if (simulations > most) refuseKey("simulations", `must be at most ${most} for so many months, ages and groups`);
  return result;
}

const keyInFile = { stepDays: "step_days", only: "only" } as const;

function under(node: ScenarioNode, key: string): ScenarioNode {
  return (node.kind === "map" ? node.entries.find((entry) => entry.key === key)?.node : undefined) ?? node;
}
