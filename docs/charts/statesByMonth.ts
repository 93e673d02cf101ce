import { type Chart, statesByMonth } from "@lac-analytics/charts";
import { type CarePath, carePaths, coveredDays, type PathState, pathStays } from "@lac-analytics/core";
import { stateOccupation } from "@lac-analytics/core/stats";
import { asAt, care, wordingOf } from "../content/sample.ts";

const watched = { from: coveredDays(care).from, to: asAt };
const staysOf = pathStays(care, watched);
const cameIn = ({ isStartKnown, start }: CarePath): boolean =>
  isStartKnown && start >= watched.from && start <= watched.to;
const stays = carePaths(care).filter(cameIn).flatMap(staysOf);
const begun = stays.filter(({ entry }) => entry === 0);
const homes = ["foster", "kin", "residential", "supported", "parents", "adoptive", "other"] as const;
const states: readonly PathState[] = [...homes, "out"];
const start = Object.fromEntries(
  homes.map((home) => [home, begun.filter(({ state }) => state === home).length / begun.length]),
);
const days = Array.from({ length: 25 }, (_, month) => (month * 365.25) / 12);

export const chart: Chart = statesByMonth(
  [
    { id: "foster", label: "With foster carers who are no relatives" },
    { id: "elsewhere", label: "Elsewhere in care" },
    { id: "out", label: "Out of care" },
  ],
  stateOccupation(stays, days, { states, start }).map(({ time, states: told }) => {
    const share = (state: PathState): number => told.find((one) => one.state === state)?.value ?? 0;
    const [foster, out] = [share("foster"), share("out")];
    return { days: time, shares: [foster, 1 - foster - out, out] };
  }),
  {
    ...wordingOf("Where children were after coming into care", "were out of care"),
    when: "1 April 2009 to 21 January 2019",
  },
);
