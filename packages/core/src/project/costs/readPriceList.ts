import { decodeText } from "../../read/decodeText.ts";
import { faultOfGroups } from "../placements/faultOfGroups.ts";
import { faultsOfPrices } from "../placements/faultsOfPrices.ts";
import { otherPlacements, standardGroups } from "../placements/PlacementGroup.ts";
import { placementGroupsRule, placementPricesRule } from "../placements/placementPricesRule.ts";
import type { JsonSchema } from "../scenario/JsonSchema.ts";
import { numberRule } from "../scenario/numberRule.ts";
import { objectRule, optional, required } from "../scenario/objectRule.ts";
import { readScenarioText } from "../scenario/readScenarioText.ts";
import { refuse } from "../scenario/refuse.ts";
import { textRule } from "../scenario/textRule.ts";
import type { PriceList } from "./PriceList.ts";

const pounds = numberRule({ minimum: 0, maximum: 1_000_000, suchAs: 320 });

/** Every key of a list of prices: what may stand there, and what it means. */
export const priceListFields = {
  title: optional(textRule("a title in words"), "What the list is called; without it the name of the file"),
  groups: optional(
    placementGroupsRule,
    "Groups of placements that prices name; fostering, residential and supported where it is left out",
  ),
  prices: required(placementPricesRule, "Prices of placements, by the week"),
  events: optional(
    objectRule({
      assessment: optional(pounds, "Pounds for each child who comes into care"),
      move: optional(pounds, "Pounds for each move from one placement to another"),
      review: optional(pounds, "Pounds for each review"),
      court: optional(pounds, "Pounds for each court order that a child comes under: C1, C2, D1 and E1"),
      leaving: optional(pounds, "Pounds for each child who leaves care"),
    }),
    "What events cost beside the placement",
    "without them the cost is that of placements alone",
  ),
} as const;

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
  return {
    ...list,
    title: title ?? name.replace(/^.*[\\/]/, "").replace(/\.(ya?ml|json)$/i, ""),
    groups: all,
  };
}
