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
 * multiplicityInWords(ofEngland, "England").split(". ")[0]; // => "The gap to England can be tested for eight measures; five gaps are clear taken alone"
 * multiplicityInWords(ofEngland, "England").split(". ")[1]; // => "If the council did not truly differ from others in any of them, about 0.4 would still look clear by chance"
 */
export function multiplicityInWords({ tested, byChance, clear, stillClear }: ComparisonFamily, beside: string): string {
  if (tested === 0) return "";
  const alone = `The gap to ${beside} can be tested for ${counted(tested, "measure")}; ${counted(clear.length, "gap is", "gaps are")} clear taken alone.`;
  const chance = `If the council did not truly differ from others in any of them, about ${formatNumber(byChance, 1)} would still look clear by chance.`;
  const together = `Allowing for that, so that of the gaps left one in twenty is expected to be chance, ${stillClear.length === 0 ? "none stays" : counted(stillClear.length, "stays", "stay")} clear.`;
  return [alone, chance, together].join(" ");
}
