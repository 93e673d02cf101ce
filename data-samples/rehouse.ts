import { ageOn, birthday } from "./calendar.ts";
import type { Child, Home } from "./careHistory.ts";
import { furnishHome } from "./furnishHome.ts";
import { INDEPENDENT_PLACES } from "./homeDistributions.ts";
import { homeOn } from "./homeOn.ts";
import { legalStatusOn } from "./planLegalStatus.ts";
import { type HomeGroup, PANEL_DAY } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

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

/** What takes the place of the home of the panel's day, for the child to be in another group; undefined if impossible. */
export const rehouse = (stream: RandomStream, child: Child, group: HomeGroup): Home[] | undefined => {
  const now = homeOn(child, PANEL_DAY);
  if (now === undefined || now.place.startsWith("A") || now.home.change?.place === "A5") return undefined;
  const { home, period } = now;
  const age = ageOn(child.birth, home.from);
  const status = legalStatusOn(period.legal, home.from);
  const before = period.homes[period.homes.indexOf(home) - 1]?.postcode;
  const furnish = (place: string, provider?: string): Home => furnishHome(stream, home.from, place, before, provider);
  if (FOSTERING.includes(group)) {
    const provider =
      group === "ownFoster"
        ? "PR1"
        : group === "otherAuthority"
          ? "PR2"
          : stream.weighted([
              ["PR4", 80],
              ["PR5", 20],
            ]);
    const change = home.change === null ? null : { from: home.change.from, place: "U4" };
    return [{ ...furnish("U6", provider), change, absence: isFosterCode(home.place) ? home.absence : null }];
  }
  if (group === "kin") {
    const change = home.change === null ? null : { from: home.change.from, place: "U1" };
    return [{ ...furnish("U3"), change, absence: isFosterCode(home.place) ? home.absence : null }];
  }
  if (group === "parents") {
    const possible =
      status === "C2" && period.ending !== "guardianship" && period.legal.every(({ code }) => code !== "E1");
    return possible ? [furnish("P1")] : undefined;
  }
  if (group === "residential") return age >= 10 ? [furnish("K2")] : undefined;
  return group === "independent" ? moveOut(stream, child, home) : undefined;
};
