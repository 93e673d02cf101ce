import { type Child, type Home, holdsOn, type PlannedPeriod } from "./careHistory.ts";
import type { HomeGroup } from "./publishedFigures.ts";

/** The period, the home and the placement code that hold for a child on a day; undefined when not looked after. */
export const homeOn = (
  child: Child,
  day: number,
): { readonly period: PlannedPeriod; readonly home: Home; readonly place: string } | undefined => {
  const period = child.periods.find((one) => holdsOn(one, day));
  const home = period?.homes.findLast(({ from }) => from <= day);
  if (period === undefined || home === undefined) return undefined;
  const { absence, change } = home;
  if (absence !== null && absence.from <= day && absence.to > day) return { period, home, place: absence.place };
  return { period, home, place: change !== null && change.from <= day ? change.place : home.place };
};

/** The group of the panel's table to which a placement belongs. */
export const homeGroup = (place: string, provider: string): HomeGroup => {
  if (place.startsWith("U")) {
    if (provider === "PR2") return "otherAuthority";
    if (provider !== "PR1") return "agency";
    return place <= "U3" ? "kin" : "ownFoster";
  }
  if (place === "H5" || place === "P2") return "independent";
  if (place === "P1") return "parents";
  return place === "R5" ? "custody" : "residential";
};
