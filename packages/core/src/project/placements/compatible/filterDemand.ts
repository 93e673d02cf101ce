import type { DemandData } from "./DemandEpisode.ts";

/** Which episodes a demand model is to see; what is left out of a filter is not looked at. */
export interface DemandFilter {
  /** names as in the column LA */
  readonly authorities?: readonly string[] | undefined;
  /** codes of the return */
  readonly ethnicities?: readonly string[] | undefined;
  /** code of the return: 1, 2, M, F or U */
  readonly sex?: string | undefined;
  readonly uasc?: boolean | undefined;
}

/**
 * The episodes that pass a filter. It comes before everything else, and after what came before and after is known.
 *
 * @example
 * const covers = { from: dayFromIso("2023-04-01"), to: dayFromIso("2024-03-31") };
 * const data = { covers, episodes: [{ child: "A1", sex: "1", uasc: true }, { child: "A2", sex: "2", uasc: false }, { child: "A3", sex: "2", uasc: true }] };
 * filterDemand(data, { sex: "2", uasc: true }).episodes.map(({ child }) => child); // => ["A3"]
 */
export function filterDemand(data: DemandData, { authorities, ethnicities, sex, uasc }: DemandFilter): DemandData {
  return {
    ...data,
    episodes: data.episodes.filter(
      (episode) =>
        (authorities === undefined || authorities.includes(episode.authority)) &&
        (ethnicities === undefined || ethnicities.includes(episode.ethnicity)) &&
        (sex === undefined || episode.sex === sex) &&
        (uasc === undefined || episode.uasc === uasc),
    ),
  };
}
