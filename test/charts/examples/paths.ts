import { type Chart, type DatedWording, incidenceCurves, statesByMonth } from "@lac-analytics/charts";
import type { DurationByCause } from "@lac-analytics/core/stats";
import { wording } from "../panelFigures.ts";

const when = "1 April 2015 to 31 March 2025";

export const returnWording: DatedWording = {
  ...wording,
  measure: "Back in care after leaving it",
  counted: "were back in care",
  when,
};

export const stateWording: DatedWording = {
  ...wording,
  measure: "Where children were after coming into care",
  counted: "were out of care",
  when,
};

/** Every fifth child back within two years, every seventh turning 18 and the others still away; made up. */
export function away(children: number): readonly DurationByCause[] {
  return Array.from({ length: children }, (_, index) => {
    if (index % 5 === 0) return { exit: 10 + ((index * 37) % 700), cause: "returned" };
    if (index % 7 === 0) return { exit: 300 + ((index * 53) % 900), cause: "turned-18" };
    return { exit: 100 + ((index * 41) % 2_400), cause: null };
  });
}

const options = { cause: "returned", horizons: [365, 182, 730, 1825] } as const;

const states = [
  "With relatives or friends",
  "With other foster carers",
  "In a children's home or residential school",
  "In semi-independent or supported homes",
  "With parents, adopters or elsewhere",
  "Out of care",
].map((label) => ({ id: label, label }));

export const paths = {
  "incidence of four groups": incidenceCurves(
    [
      { label: "Home", durations: away(200) },
      { label: "Special guardianship", durations: away(60) },
      { label: "Child arrangements", durations: away(30) },
      { label: "Independent living", durations: [{ exit: 400, cause: null }] },
    ],
    options,
    returnWording,
  ),
  "incidence of nobody": incidenceCurves([{ label: "Home", durations: [] }], options, returnWording),
  "states of two years": statesByMonth(
    states,
    Array.from({ length: 25 }, (_, month) => {
      const out = (0.6 * month) / 24;
      return {
        days: (month * 365.25) / 12,
        shares: [0.15, 0.6, 0.1, 0.05, 0.1].map((share) => share * (1 - out)).concat(out),
      };
    }),
    stateWording,
  ),
  "states of two": statesByMonth(
    [
      { id: "in", label: "In care" },
      { id: "out", label: "Out of care" },
    ],
    [
      { days: 0, shares: [1, 0] },
      { days: 730.5, shares: [0, 1] },
    ],
    stateWording,
  ),
} as const satisfies Readonly<Record<string, Chart>>;
