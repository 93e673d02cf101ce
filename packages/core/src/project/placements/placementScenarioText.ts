import type { Day } from "../../return/Day.ts";
import { isoFromDay } from "../../return/isoDate.ts";
import { keyOf } from "../scenario/objectRule.ts";
import { assumptionText, byDateText, listText } from "../scenario/scenarioText.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";

/** The names of keys whose numbers are days. */
const days: readonly string[] = ["from", "until", "to", "dated"];

/**
 * The text of a scenario file, YAML, that `readPlacementScenario` reads as this very scenario: every key that it has is
 * written, also where it has its standard value.
 *
 * @throws {RangeError} if it is to be compatible with a published model
 * @example
 * placementScenarioText(readPlacementScenario("from: 2019-04-01\nbudget: 200000\n", "a.yaml")).split("\n").at(-4); // => "budget: 200000"
 */
export function placementScenarioText(scenario: PlacementScenario): string {
  const { title, from, months, reference, ageBands, groups, prices, inflation, budget, changes } = scenario;
  if (scenario.compatibleWith !== undefined) {
    throw new RangeError(`placementScenarioText was given "${title}", which is compatible with a published model.`);
  }
  const texts: Readonly<Record<string, string | undefined>> = {
    title: ` ${JSON.stringify(title)}`,
    from: ` ${isoFromDay(from)}`,
    months: ` ${months}`,
    reference: reference && ` ${plainText("", reference)}`,
    ages: ` [${ageBands
      .slice(1)
      .map((band) => band.from)
      .join(", ")}]`,
    groups: listText(groups.slice(0, -1).map((group) => plainText("", group))),
    prices: prices && listText(prices.map((price) => plainText("", price))),
    inflation: inflation === undefined ? undefined : datedText(inflation),
    budget: budget === undefined ? undefined : datedText(budget),
    changes: changes && listText(changes.map((change) => plainText("", change))),
    simulations: ` ${scenario.simulations}`,
    seed: ` ${scenario.seed}`,
  };
  return Object.entries(texts)
    .flatMap(([key, text]) => (text === undefined || text === "" ? [] : [`${key}:${text}\n`]))
    .join("");
}

function datedText(value: NonNullable<PlacementScenario["inflation"] | PlacementScenario["budget"]>): string {
  return typeof value === "object" && !("low" in value)
    ? byDateText(value, "  ", assumptionText)
    : ` ${assumptionText(value)}`;
}

/** A value between braces and brackets, without the keys that hold nothing. */
function plainText(name: string, value: unknown): string {
  if (typeof value === "number") return days.includes(name) ? isoFromDay(value as Day) : String(value);
  if (Array.isArray(value)) return `[${value.map((each) => plainText("", each)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{ ${parts.map(([key, each]) => `${keyOf(key)}: ${plainText(key, each)}`).join(", ")} }`;
}
