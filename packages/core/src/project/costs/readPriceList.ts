import { decodeText } from "../../read/decodeText.ts";
import { faultOfGroups } from "../placements/faultOfGroups.ts";
import { faultsOfPrices } from "../placements/faultsOfPrices.ts";
import { otherPlacements, standardGroups } from "../placements/PlacementGroup.ts";
import type { JsonSchema } from "../scenario/JsonSchema.ts";
import { objectRule } from "../scenario/objectRule.ts";
import { readScenarioText } from "../scenario/readScenarioText.ts";
import { refuse } from "../scenario/refuse.ts";
import type { PriceList } from "./PriceList.ts";
import { priceListFields } from "./priceListFields.ts";

const rule = objectRule(priceListFields, ["$schema"]);

/** The JSON Schema of a list of prices, for editors: read off the rules that read it. */
export const priceListSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Prices of placements",
  description: "What placements and events cost a council",
  ...rule.schema,
};

/**
 * Reads a list of prices from YAML or JSON. A price belongs to the codes that it names, or to all other placements of a
 * group; its `placed` is for projections and means nothing here.
 *
 * @param name what the file is called in messages, and the list where it has no title
 * @throws {InputError} if it is not such a list; the sentence names file, line and key and says what to do
 * @example
 * readPriceList("prices:\n  - {name: Foster care, weekly: 450, group: fostering}\n", "prices.yaml").prices[0].weekly; // => 450
 */
export function readPriceList(text: string | Uint8Array, name: string): PriceList {
  const node = readScenarioText(typeof text === "string" ? text : decodeText(text, name).text, name);
  const place = { file: name, path: "" };
  const { title, groups = standardGroups, ...list } = rule.read(node, place);
  const refuseKey = (key: string, fault: string): never => refuse({ ...place, path: key }, node, fault);
  const fault = faultOfGroups(groups);
  if (fault !== undefined) refuseKey("groups", fault);
  const all = [...groups, { name: otherPlacements, codes: [] }];
  const [ofPrices] = faultsOfPrices({ prices: list.prices, groups: all });
  if (ofPrices !== undefined) refuseKey("prices", ofPrices);
  for (const { name: what, fosterWithSupport, fewerMoves } of list.whatIf ?? []) {
    if (fosterWithSupport !== undefined && all.every((group) => group.name !== fosterWithSupport.of))
      refuseKey("what_if", `has "${what}" of "${fosterWithSupport.of}", which is no group`);
    if (fewerMoves !== undefined && list.events?.move === undefined)
      refuseKey("what_if", `has "${what}", and events have no price of a move; give one`);
  }
  return {
    ...list,
    title: title ?? name.replace(/^.*[\\/]/, "").replace(/\.(ya?ml|json)$/i, ""),
    groups: all,
  };
}
