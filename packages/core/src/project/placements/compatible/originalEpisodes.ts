import { earlierDay, laterDay, noDay, openEnd, openStart } from "../../../return/Day.ts";
import { demandAge, demandAgeBand, demandAgeBands } from "./ageBands.ts";
import { combineEpisodes } from "./combineEpisodes.ts";
import { demandCostLine } from "./costLines.ts";
import type { DemandData } from "./DemandEpisode.ts";
import type { DemandTables } from "./DemandTables.ts";
import { withNeighbours } from "./withNeighbours.ts";

const groups: Readonly<Record<string, readonly string[]>> = {
  FOSTERING: ["U1", "U2", "U3", "U4", "U5", "U6"],
  RESIDENTIAL: ["K2", "R1"],
  SUPPORTED: ["H5", "P2"],
};

/**
 * The episodes of cs-demand-model from the rows of the return: the first header row of each child, and years put
 * together. A child has throughout an episode the age band in which it began.
 *
 * Source: cs-demand-model at 3169b610.
 *
 * @example
 * const tables = { header: [{ child: "A1", sex: "1", birth: dayFromIso("2013-06-01"), ethnicity: "WBRI", year: 2024 }], episodes: [{ child: "A1", start: dayFromIso("2023-04-10"), end: dayFromIso("2023-12-20"), newEpisode: "S", ceased: "E8", place: "U4", provider: "PR4", authority: "", year: 2024 }], uasc: [] };
 * originalEpisodes(tables).episodes.map(({ ageBand, group, groupAfter, detail }) => [ageBand, group, groupAfter, detail]); // => [["FIVE_TO_TEN","FOSTERING","NOT_IN_CARE","Fostering (IFA)"]]
 */
export function originalEpisodes({ header, episodes, uasc }: DemandTables): DemandData {
  const children = new Map(header.toReversed().map((row) => [row.child, row]));
  const asylumSeeking = new Set(uasc.map(({ child }) => child));
  const combined = combineEpisodes(episodes, (child) => children.get(child)?.birth ?? noDay);
  const days = combined.flat().flatMap(({ start, end }) => (end === noDay ? [start] : [start, end]));
  const bandAt = (age: number): string => demandAgeBands[demandAgeBand(age)]?.original ?? "";
  return {
    covers: {
      from: days.reduce(earlierDay, openEnd),
      to: days.reduce(laterDay, openStart),
    },
    episodes: combined.flatMap((own) => {
      const described = own.map(({ child, birth, start, end, place, provider, authority }) => {
        const { sex = "", ethnicity = "" } = children.get(child) ?? {};
        const age = demandAge(birth, start);
        const endAge = end === noDay ? Number.NaN : demandAge(birth, end);
        return {
          child,
          start,
          end,
          age,
          endAge,
          ageBand: bandAt(age),
          endAgeBand: bandAt(endAge),
          group: Object.keys(groups).find((group) => groups[group]?.includes(place)) ?? "OTHER",
          detail: demandCostLine(place, provider),
          authority,
          sex,
          ethnicity,
          uasc: asylumSeeking.has(child),
        };
      });
      return withNeighbours(described, "NOT_IN_CARE").filter(({ ageBand }) => ageBand !== "");
    }),
  };
}
