import { InputError } from "../../../read/InputError.ts";
import { quoteCell } from "../../../read/quoteCell.ts";
import type { PlacementScenario } from "../PlacementScenario.ts";
import { demandCostLines } from "./costLines.ts";

/** The groups of each published model, and what it calls being out of care. */
export const modelGroups = {
  "cs-demand-model": { groups: ["FOSTERING", "RESIDENTIAL", "SUPPORTED", "OTHER"], outOfCare: "NOT_IN_CARE" },
  "cs-demand-model-regional": { groups: ["Fostering", "Residential", "Supported", "Other"], outOfCare: "Not in care" },
} as const;

/**
 * Requires a scenario to ask of a published model nothing that it does not have: what it does not know it would pass over
 * and say nothing.
 *
 * @throws {InputError} if it does; the sentence says what to change
 */
export function requireModelNames(
  scenario: PlacementScenario,
  model: NonNullable<PlacementScenario["compatibleWith"]>,
): void {
  const { title, prices = [], inflation, changes = [] } = scenario;
  const { groups, outOfCare } = modelGroups[model];
  const regional = model === "cs-demand-model-regional";
  const refuse = (fault: string): never => {
    throw new InputError(`${title}: ${fault}`);
  };
  const among = (what: string, name: string | undefined, known: readonly string[]): void => {
    if (name !== undefined && !known.includes(name)) {
      refuse(`${quoteCell(name)} is no ${what} of ${model}; they are ${known.join(", ")}.`);
    }
  };
  const lines = demandCostLines.map(({ line }) => line);
  for (const [at, { name, group, codes }] of prices.entries()) {
    if (regional) among("line of cost", name, lines);
    else among("group", group ?? "", groups);
    if (codes !== undefined || (regional && group !== undefined)) {
      refuse(
        `the price ${quoteCell(name)} is of what ${model} says it is of; take its codes${regional ? " and group" : ""} out.`,
      );
    }
    if (prices.some((other, place) => place < at && other.name === name)) {
      refuse(`there are two prices ${quoteCell(name)}; keep one.`);
    }
  }
  if (inflation !== undefined && !regional) refuse(`${model} knows no inflation; take it out.`);
  if (Array.isArray(inflation)) refuse(`${model} knows one inflation for every year; give one number.`);
  for (const { rate, entries } of changes) {
    among("group", rate?.of, groups);
    among("group", rate?.to, [...groups, outOfCare]);
    among("group", entries?.group, groups);
    if (!regional && (rate?.times ?? entries?.times) !== undefined) {
      refuse(`${model} adds to rates and entries and does not multiply them; write add and not times.`);
    }
  }
}
