import type { CheckContext } from "../CheckContext.ts";
import { distorts } from "../distorts.ts";
import { episodesOf } from "../episodesOf.ts";
import { placeCodes } from "../placeCodes.ts";
import type { LiveYears, Rule } from "../Rule.ts";

const file = "Episodes";
/** Placements of which no provider is asked: temporary ones, and from 2025-26 those that are not regulated. */
function withoutProvider(live: LiveYears, others: readonly string[]): readonly Rule[] {
  const places = [...placeCodes.temporary, ...others];
  return [
    {
      code: "213",
      severity: "error",
      says: `PLACE_PROVIDER is given for a temporary or other placement (T0 to T4, ${others.join(", ")}), of which it is not asked`,
      advice: "leave it blank",
      certainty: {
        kind: "our reading",
        note: "a code of the year at such a placement is 213 alone, and not 178 as well",
      },
      file,
      column: "PLACE_PROVIDER",
      fields: ["Episodes.PLACE"],
      live,
      distorts: distorts.providers,
      test: ({ care }) => {
        const { has, is } = episodesOf(care);
        const isGiven = has("PLACE_PROVIDER");
        const isThere = is("PLACE", ...places);
        return (row) => isGiven(row) && isThere(row);
      },
    },
    {
      code: "526",
      severity: "error",
      says: "PLACE_PROVIDER is blank",
      advice: "give the provider of the placement",
      file,
      column: "PLACE_PROVIDER",
      fields: ["Episodes.PLACE"],
      live,
      distorts: distorts.providers,
      test: ({ care }) => {
        const { lacks, is } = episodesOf(care);
        const isBlank = lacks("PLACE_PROVIDER");
        const isExempt = is("PLACE", ...places);
        return (row) => isBlank(row) && !isExempt(row);
      },
    },
  ];
}

function cannotProvide(code: string, provider: string, places: readonly string[]): Rule {
  return {
    code,
    severity: "error",
    says: `the provider is ${provider}, and a placement ${places.join(", ")} cannot be of that provider`,
    advice: "correct PLACE_PROVIDER or PLACE",
    file,
    column: "PLACE_PROVIDER",
    fields: ["Episodes.PLACE"],
    distorts: [...distorts.providers, ...distorts.placements],
    test: ({ care }: CheckContext) => {
      const { is } = episodesOf(care);
      const isProvider = is("PLACE_PROVIDER", provider);
      const isThere = is("PLACE", ...places);
      return (row) => isProvider(row) && isThere(row);
    },
  };
}

/** Whether the provider can be that of the placement. */
export const providerCodeRules: readonly Rule[] = [
  ...withoutProvider({ to: 2025 }, placeCodes.other),
  ...withoutProvider({ from: 2026 }, placeCodes.unregulated),
  cannotProvide("527", "PR1", ["P1", "R2", "R5"]),
  cannotProvide("528", "PR2", ["P1", "R2", "R5"]),
  cannotProvide("529", "PR3", ["P1", ...placeCodes.adoptive, "K1", "K2", ...placeCodes.foster]),
  cannotProvide("530", "PR4", ["P1"]),
  cannotProvide("531", "PR5", ["P1"]),
  {
    code: "550",
    severity: "error",
    says: "the provider is the parents (PR0) and the child is not placed with parents (P1)",
    advice: "correct PLACE_PROVIDER or PLACE",
    file,
    column: "PLACE_PROVIDER",
    fields: ["Episodes.PLACE"],
    distorts: [...distorts.providers, ...distorts.placements],
    test: ({ care }) => {
      const { is } = episodesOf(care);
      const isParents = is("PLACE_PROVIDER", "PR0");
      const isWithParents = is("PLACE", "P1");
      return (row) => isParents(row) && !isWithParents(row);
    },
  },
];
