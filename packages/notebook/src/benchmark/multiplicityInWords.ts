import { formatNumber } from "@lac-analytics/charts";
import type { ComparisonFamily } from "@lac-analytics/core";
import { counted } from "../words/counted.ts";

/**
 * How many gaps were looked at, how many are clear, how many chance alone would have made so, and how many stay clear
 * after allowing for that; blank where none could be tested.
 *
 * @param beside whom the authority is set beside, as a sentence has it: "the average of its neighbours"
 * @example
 * const { families } = publishedBenchmarks(source);
 * const ofEngland = families.find((family) => family.with === "England");
 * multiplicityInWords(ofEngland, "England").split(". ")[0]; // => "The gap to England can be tested for eight measures"
 * multiplicityInWords(ofEngland, "England").split(". ")[1]; // => "Taken one at a time, five look clear"
 */
export function multiplicityInWords({ tested, byChance, clear, stillClear }: ComparisonFamily, beside: string): string {
  if (tested === 0) return "";
  const alone = `The gap to ${beside} can be tested for ${counted(tested, "measure")}. Taken one at a time, ${clear.length === 0 ? "none looks" : counted(clear.length, "looks", "look")} clear.`;
  const chance = `But of so many, about ${formatNumber(byChance, 1)} would look clear by chance alone.`;
  const together = `Allowing for that, so that no more than one in twenty of those left should be chance, ${stillClear.length === 0 ? "none stays" : counted(stillClear.length, "stays", "stay")} clear.`;
  return [alone, chance, together].join(" ");
}
