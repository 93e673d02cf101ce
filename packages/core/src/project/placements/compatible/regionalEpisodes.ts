import { calendarOf } from "../../../return/calendarOf.ts";
import { type Day, dayNumber, earlierDay, laterDay, noDay, openEnd } from "../../../return/Day.ts";
import { dayOf } from "../../../return/dayOf.ts";
import { daysInMonth } from "../../../return/daysInMonth.ts";
import { reportingYearOf, reportingYearPeriod } from "../../../return/reportingYear.ts";
import { demandAge, demandAgeBand, demandAgeBands } from "./ageBands.ts";
import { type BornEpisode, combineEpisodes } from "./combineEpisodes.ts";
import { demandCostLine } from "./costLines.ts";
import type { DemandData, DemandEpisode } from "./DemandEpisode.ts";
import type { DemandHeader, DemandTables } from "./DemandTables.ts";
import { withNeighbours } from "./withNeighbours.ts";

const groups: Readonly<Record<string, readonly string[]>> = {
  Fostering: ["U1", "U2", "U3", "U4", "U5", "U6"],
  Residential: ["K2", "R1", "P3", "S1"],
  Supported: ["H5", "K3", "P2"],
};

/**
 * The episodes of cs-demand-model-regional from the rows of the return: the newest header row of each child, years put
 * together, episodes that change neither placement nor carer joined (RNE L, T or U), and each split at the birthdays 1,
 * 5, 10 and 16, so that ageing is a transition like others. Short breaks stay in, as they do there.
 *
 * Source: cs-demand-model-regional at 03e04a06, steps 1 to 5.
 *
 * @example
 * const tables = { header: [{ child: "A1", sex: "1", birth: dayFromIso("2013-06-01"), ethnicity: "WBRI", year: 2024 }], episodes: [{ child: "A1", start: dayFromIso("2023-04-10"), end: dayFromIso("2023-12-20"), newEpisode: "S", ceased: "E8", place: "U4", provider: "PR4", authority: "", year: 2024 }], uasc: [] };
 * regionalEpisodes(tables).episodes.map(({ ageBand, end, groupAfter }) => [ageBand, isoFromDay(end), groupAfter]); // => [["5 to 10","2023-06-01","Fostering"],["10 to 16","2023-12-20","Not in care"]]
 */
export function regionalEpisodes({ header, episodes, uasc }: DemandTables): DemandData {
  const children = newestHeader(header);
  const asylumSeeking = new Set(uasc.map(({ child }) => child));
  const combined = combineEpisodes(episodes, (child) => children.get(child)?.birth ?? noDay);
  const days = combined.flat().flatMap(({ start, end }) => (end === noDay ? [start] : [start, end]));
  const to = reportingYearPeriod(reportingYearOf(days.reduce(laterDay, dayNumber(0)))).to;
  return {
    covers: { from: firstDay(combined.flat()), to },
    episodes: combined.flatMap((own) => {
      const split = joined(own).flatMap((episode) => splitAtBirthdays(episode, to));
      const described = split.map((episode) => {
        const { sex = "", ethnicity = "" } = children.get(episode.child) ?? {};
        return { ...episode, sex, ethnicity, uasc: asylumSeeking.has(episode.child) };
      });
      return withNeighbours(described, "Not in care");
    }),
  };
}

function newestHeader(header: readonly DemandHeader[]): ReadonlyMap<string, DemandHeader> {
  const newest = new Map<string, DemandHeader>();
  for (const row of header) {
    const known = newest.get(row.child);
    if (known === undefined || (row.year ?? 0) > (known.year ?? 0)) newest.set(row.child, row);
  }
  return newest;
}

/** 1 April before the first year named; where none is, that of the reporting year in which the first episode ends. */
function firstDay(episodes: readonly BornEpisode[]): Day {
  const years = episodes.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const ends = episodes.flatMap(({ end }) => (end === noDay ? [] : [end]));
  const named = years.reduce((least, year) => Math.min(least, year), Infinity);
  const year = years.length > 0 ? named : ends.length > 0 ? reportingYearOf(ends.reduce(earlierDay, openEnd)) : 2;
  return reportingYearPeriod(year).from;
}

/** Joins to an episode those that follow it and change legal status, or status within the placement, alone. */
function joined(episodes: readonly BornEpisode[]): readonly BornEpisode[] {
  const kept: BornEpisode[] = [];
  for (const [at, episode] of episodes.entries()) {
    const last = kept.at(-1);
    const changesNothing = ["L", "T", "U"].includes(episode.newEpisode) && episodes[at - 1]?.end === episode.start;
    if (changesNothing && last !== undefined) kept[kept.length - 1] = { ...last, end: episode.end };
    else kept.push(episode);
  }
  return kept;
}

type SplitEpisode = Omit<DemandEpisode, "groupBefore" | "groupAfter" | "sex" | "ethnicity" | "uasc">;

function splitAtBirthdays(episode: BornEpisode, lastDay: Day): readonly SplitEpisode[] {
  const { child, birth, start, end, place, provider, authority } = episode;
  const age = demandAge(birth, start);
  const endAge = demandAge(birth, end === noDay ? lastDay : end);
  const first = demandAgeBand(age);
  if (first < 0) return [];
  const bands = demandAgeBands.filter(({ from }, at) => at === first || (from > age && from <= endAge));
  return bands.map((band, at): SplitEpisode => {
    const goesOn = band.to < endAge;
    return {
      child,
      start: at === 0 ? start : anniversary(birth, band.from),
      end: goesOn ? anniversary(birth, band.to) : end,
      age: at === 0 ? age : band.from,
      endAge: goesOn ? band.to : endAge,
      ageBand: band.regional,
      endAgeBand: demandAgeBands[demandAgeBand(goesOn ? band.to : endAge)]?.regional ?? "",
      group: Object.keys(groups).find((group) => groups[group]?.includes(place)) ?? "Other",
      detail: demandCostLine(place, provider),
      authority,
    };
  });
}

/** The same day of a later year; of a child born on 29 February the last day of the month, as this model has it. */
function anniversary(birth: Day, years: number): Day {
  const { year, month, day } = calendarOf(birth);
  return dayOf(year + years, month, Math.min(day, daysInMonth(year + years, month))) ?? noDay;
}
