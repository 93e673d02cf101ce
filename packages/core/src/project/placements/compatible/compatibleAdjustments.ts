import { InputError } from "../../../read/InputError.ts";
import { quoteCell } from "../../../read/quoteCell.ts";
import type { Assumption } from "../../scenario/Assumption.ts";
import { meanOfAssumption } from "../../scenario/meanOfAssumption.ts";
import type { PlacementScenario } from "../PlacementScenario.ts";
import type { PlacementChange } from "../placementChangeRule.ts";
import { demandAgeBands } from "./ageBands.ts";
import type { DemandAdjustment } from "./DemandProjection.ts";

/**
 * The changes of a scenario as adjustments of a published model, in its own names and a day, as it has them: a rate or
 * the entries of one group, by age band, multiplied or added to, throughout.
 *
 * @throws {InputError} if a change is none that the model has
 */
export function compatibleAdjustments(
  { changes = [], title, compatibleWith }: PlacementScenario,
  between: " - " | "/",
): readonly DemandAdjustment[] {
  const bands: readonly string[] = demandAgeBands.map((band) => (between === "/" ? band.original : band.regional));
  return changes.flatMap((change) => {
    const { rate, entries, from, until } = change;
    const adjustment = rate ?? entries;
    if (adjustment === undefined || from !== undefined || until !== undefined || adjustment.set !== undefined) {
      throw new InputError(
        `${title}: ${compatibleWith} knows rates and entries that are multiplied or added to, throughout; take the change of ${kindOf(change)} out.`,
      );
    }
    const { ages = bands, times, add } = adjustment;
    const group = rate?.of ?? entries?.group;
    if (group === undefined) throw new InputError(`${title}: give the change of entries its group.`);
    const unknown = ages.find((age) => !bands.includes(age));
    if (unknown !== undefined) {
      throw new InputError(
        `${title}: ${quoteCell(unknown)} is no age band of ${compatibleWith}; they are ${bands.join(", ")}.`,
      );
    }
    return ages.map(
      (age): DemandAdjustment => ({
        ...(rate === undefined
          ? { to: `${age}${between}${group}` }
          : { from: `${age}${between}${group}`, to: `${age}${between}${rate.to}` }),
        ...(times !== undefined && { multiply: number(times) }),
        ...(add !== undefined && { add: number(add) }),
      }),
    );
  });
}

function number(assumption: Assumption): number {
  return meanOfAssumption(assumption);
}

function kindOf(change: PlacementChange): string {
  const kinds = ["rate", "entries", "mix", "price", "placed"] as const;
  return kinds.find((kind) => change[kind] !== undefined) ?? "nothing";
}
