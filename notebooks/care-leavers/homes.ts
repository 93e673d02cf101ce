import type { ChartTable } from "@lac-analytics/charts";
import { capitalised, categoriesOf, type Figure, figuresWithin, listInWords } from "@lac-analytics/core";
import { counted, type Message } from "@lac-analytics/notebook";
import { ages, ageTable, shareByAge, type YearParts } from "./yearParts.ts";

/** Kinds of accommodation in which nobody is at home, as a sentence has them. */
const unsettledKinds = {
  S: "homeless",
  V: "in emergency housing",
  W: "in bed and breakfast",
  X: "in custody",
} as const;

/** How many young people have no home of their own to speak of, by why. */
type Unsettled = readonly { readonly kind: string; readonly count: number; readonly isWhole: boolean }[];

/** Where care leavers live, and whether that is suitable. */
export function homesOf(parts: YearParts) {
  const { now, isKnown, source } = parts;
  const unsettledCount = isKnown && source.internal ? countUnsettled(now) : [];
  return {
    ...shareByAge(
      parts,
      "care-leavers-suitable",
      {
        title: "Care leavers aged 19 to 21 in suitable accommodation",
        counting: "had a suitable home",
      },
      {
        measure: "care-leavers-suitable",
        breakdown: "suitability",
        categories: categoriesOf("care-leavers-suitable", "suitability"),
        title: "Suitability of care leavers' homes",
      },
    ),
    unsettledCount,
    unsettled: unsettledCount.length === 0 ? "" : `Of all ages, ${listOf(unsettledCount)}.`,
    table: isKnown ? homesTable(now) : null,
  };
}

function countUnsettled(now: readonly Figure[]): Unsettled {
  const figures = ages.flatMap(({ id }) =>
    figuresWithin(now, "care-leavers-accommodation-share", "age-care-leaver;accommodation", id),
  );
  return Object.entries(unsettledKinds).flatMap(([id, kind]) => {
    const counts = figures.flatMap(({ category, numerator }) => (category === id ? [numerator] : []));
    const known = counts.filter((count) => count !== undefined);
    const count = known.reduce((sum, each) => sum + each, 0);
    return count === 0 ? [] : [{ kind, count, isWhole: known.length === counts.length }];
  });
}

function listOf(unsettled: Unsettled): string {
  return listInWords(
    unsettled.map(({ kind, count, isWhole }, at) => {
      const many = counted(count, at === 0 ? "was" : "", at === 0 ? "were" : "").trim();
      return `${isWhole ? "" : "at least "}${many} ${kind}`;
    }),
  );
}

/** What members should know of those without a home. */
export function unsettledMessage(unsettled: Unsettled): readonly Message[] {
  const all = unsettled.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return [];
  const isWhole = unsettled.every((one) => one.isWhole);
  return [
    {
      kind: "untested concern",
      lead: "No settled home",
      text: `${capitalised(`${isWhole ? "" : "at least "}${counted(all, "care leaver")}`)} aged 17 to 21 had no settled home about their birthday: ${listOf(unsettled)}.`,
      question: "What is being done for each care leaver who is homeless, in emergency housing or in custody?",
      weight: 70,
    },
  ];
}

function homesTable(now: readonly Figure[]): ChartTable | null {
  return ageTable(
    "Where care leavers live",
    "Home",
    categoriesOf("care-leavers-accommodation-share", "accommodation").map(({ id, label }) => ({
      id,
      label: capitalised(label),
    })),
    ages.map(({ id, label }) => ({
      label,
      figures: figuresWithin(now, "care-leavers-accommodation-share", "age-care-leaver;accommodation", id),
    })),
  );
}
