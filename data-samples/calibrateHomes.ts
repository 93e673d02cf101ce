import { ageOn, birthday, dayNumber } from "./calendar.ts";
import type { Child, Home, PlannedPeriod } from "./careHistory.ts";
import { INDEPENDENT_PLACES } from "./distributions.ts";
import { furnishHome } from "./furnishHome.ts";
import { homeGroup, homeOn } from "./homeOn.ts";
import { legalStatusOn } from "./planLegalStatus.ts";
import { type HomeGroup, LAST_DAY, PANEL_DAY, PANEL_HOMES } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

const REMANDED_ON: number = dayNumber("2018-12-14");
const GROUPS: readonly HomeGroup[] = ["parents", "kin", "residential", "otherAuthority", "independent", "agency", "ownFoster"];
const FOSTERING: readonly HomeGroup[] = ["agency", "ownFoster", "otherAuthority"];

const isFosterCode = (place: string): boolean => place.startsWith("U");

/** The home, and from some day after the 16th birthday and before the panel's day a flat or room of one's own. */
const moveOut = (stream: RandomStream, child: Child, home: Home): Home[] | undefined => {
  const earliest = Math.max(birthday(child.birth, 16), home.from) + 10;
  if (earliest >= PANEL_DAY - 8) return undefined;
  const from = stream.between(earliest, PANEL_DAY - 8);
  const change = home.change !== null && home.change.from < from - 30 ? home.change : null;
  const flat = furnishHome(stream, from, stream.weighted(INDEPENDENT_PLACES), home.postcode);
  return [{ ...home, change, absence: null }, flat];
};

/** What takes the place of a home for the child to be in another group, undefined where that could not have been. */
const rehouse = (stream: RandomStream, child: Child, group: HomeGroup): Home[] | undefined => {
  const now = homeOn(child, PANEL_DAY);
  if (now === undefined || now.place.startsWith("A") || now.home.change?.place === "A5") return undefined;
  const { home, period } = now;
  const age = ageOn(child.birth, home.from);
  const status = legalStatusOn(period.legal, home.from);
  const before = period.homes[period.homes.indexOf(home) - 1]?.postcode;
  const furnish = (place: string, provider?: string): Home => furnishHome(stream, home.from, place, before, provider);
  if (FOSTERING.includes(group)) {
    const provider = group === "ownFoster" ? "PR1" : group === "otherAuthority" ? "PR2" : stream.weighted([["PR4", 80], ["PR5", 20]]);
    const change = home.change === null ? null : { from: home.change.from, place: "U4" };
    return [{ ...furnish("U6", provider), change, absence: isFosterCode(home.place) ? home.absence : null }];
  }
  if (group === "kin") {
    const change = home.change === null ? null : { from: home.change.from, place: "U1" };
    return [{ ...furnish("U3"), change, absence: isFosterCode(home.place) ? home.absence : null }];
  }
  if (group === "parents") {
    const possible = status === "C2" && period.ending !== "guardianship" && period.legal.every(({ code }) => code !== "E1");
    return possible ? [furnish("P1")] : undefined;
  }
  if (group === "residential") return age >= 10 ? [furnish("K2")] : undefined;
  return group === "independent" ? moveOut(stream, child, home) : undefined;
};

const withHomes = (child: Child, homes: readonly Home[]): Child => ({
  ...child,
  periods: child.periods.map((period) => {
    const current = homeOn(child, PANEL_DAY);
    if (current?.period !== period) return period;
    return { ...period, homes: period.homes.flatMap((one) => (one === current.home ? homes : [one])) };
  }),
});

/** Remands one boy: from then on he is in a young offender institution, his legal status and home changing at once. */
const remandOne = (stream: RandomStream, children: readonly Child[]): Child[] => {
  const canBe = ({ start, end }: PlannedPeriod): boolean => start < REMANDED_ON - 90 && (end === null || end > LAST_DAY);
  const chosen = children.find((child) => {
    const now = homeOn(child, PANEL_DAY);
    const old = ageOn(child.birth, REMANDED_ON) >= 16;
    return child.asylumSeeking && child.asylumUntil === null && child.sex === "1" && old && now !== undefined && canBe(now.period);
  });
  if (chosen === undefined) throw new RangeError("No boy can be remanded.");
  return children.map((child) => {
    if (child !== chosen) return child;
    const periods = child.periods.map((period): PlannedPeriod => {
      if (period !== homeOn(child, PANEL_DAY)?.period) return period;
      const homes = period.homes.filter(({ from }) => from < REMANDED_ON);
      const custody = furnishHome(stream, REMANDED_ON, "R5", homes.at(-1)?.postcode);
      return { ...period, legal: [...period.legal, { from: REMANDED_ON, code: "J1" }], homes: [...homes, custody] };
    });
    return { ...child, periods };
  });
};

/**
 * Moves children between kinds of home, each for the whole of a stay, until the numbers on the panel's day are those
 * published for unaccompanied asylum-seeking children and for all children.
 */
export const calibrateHomes = (stream: RandomStream, children: readonly Child[]): Child[] => {
  const result = remandOne(stream, children);
  const isAsylum = (child: Child): boolean => child.asylumSeeking && (child.asylumUntil ?? LAST_DAY) > PANEL_DAY;
  for (const asylum of [true, false]) {
    const wanted = (group: HomeGroup): number => PANEL_HOMES.all[group] - PANEL_HOMES.asylum[group];
    const goal = (group: HomeGroup): number => (asylum ? PANEL_HOMES.asylum[group] : wanted(group));
    const members = (): Map<HomeGroup, number[]> => {
      const map = new Map<HomeGroup, number[]>();
      result.forEach((child, index) => {
        const now = homeOn(child, PANEL_DAY);
        if (now === undefined || isAsylum(child) !== asylum) return;
        const group = homeGroup(now.place, now.home.provider);
        map.set(group, [...(map.get(group) ?? []), index]);
      });
      return map;
    };
    for (let moves = 0; moves < 400; moves += 1) {
      const now = members();
      const surplus = (group: HomeGroup): number => (now.get(group)?.length ?? 0) - goal(group);
      const short = GROUPS.find((group) => surplus(group) < 0);
      if (short === undefined) break;
      const from = (which: (group: HomeGroup) => boolean): number[] =>
        stream.shuffled(GROUPS.filter(which).flatMap((group) => now.get(group) ?? []));
      const candidates = [...from((group) => surplus(group) > 0), ...from((group) => surplus(group) === 0)];
      const home = candidates.reduce<readonly [number, Home[]] | undefined>((found, index) => {
        const child = result[index];
        const moved = found !== undefined || child === undefined ? undefined : rehouse(stream, child, short);
        return found ?? (moved === undefined ? undefined : [index, moved]);
      }, undefined);
      const child = home === undefined ? undefined : result[home[0]];
      if (home === undefined || child === undefined) throw new RangeError(`No child can be moved to the group ${short}.`);
      result[home[0]] = withHomes(child, home[1]);
    }
  }
  return result;
};
