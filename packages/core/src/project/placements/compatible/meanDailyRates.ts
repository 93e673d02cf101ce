import { InputError } from "../../../read/InputError.ts";
import { addDays } from "../../../return/addDays.ts";
import { type Day, noDay } from "../../../return/Day.ts";
import { isoFromDay } from "../../../return/isoDate.ts";
import type { Period } from "../../../return/reportingYear.ts";
import type { DemandEpisode } from "./DemandEpisode.ts";
import { type DailyStock, stockOn } from "./dailyStock.ts";
import { mapRates, ratesOf, type TransitionRates } from "./TransitionRates.ts";

export interface MeanDailyRatesOptions {
  readonly stateOf: (episode: DemandEpisode) => string;
  readonly nextStateOf: (episode: DemandEpisode) => string;
  readonly stock: DailyStock;
  /** the days over which the mean is taken */
  readonly window: Period;
  /** the day whose stock the ends of a day are divided by */
  readonly stockDayOf: (day: Day) => Day;
  /** whether days on which nobody was at risk count as days of rate 0; if not, they do not count */
  readonly emptyDaysCount: boolean;
}

/**
 * The rate of each transition as both published models take it: the mean over the days of a window of the ends on the
 * day divided by the stock of the day before. Every day has the same weight, whatever the stock.
 *
 * @throws {InputError} if somebody leaves a state in which nobody was the day before
 */
export function meanDailyRates(episodes: readonly DemandEpisode[], options: MeanDailyRatesOptions): TransitionRates {
  const { stateOf, nextStateOf, stock, window, stockDayOf, emptyDaysCount } = options;
  const ended = episodes.filter(({ end }) => end !== noDay);
  const sums = ratesOf(
    ended.map((episode) => {
      const { end } = episode;
      const from = stateOf(episode);
      const before = end < window.from || end > window.to ? undefined : stockOn(stock, from, stockDayOf(end));
      if (before !== undefined && before <= 0) throw new InputError(nobodyLeft(from, end));
      return [from, nextStateOf(episode), before === undefined ? 0 : 1 / before] as const;
    }),
  );
  const days = new Map<string, number>();
  for (const from of sums.keys()) {
    let count = 0;
    for (let day = window.from; day <= window.to; day = addDays(day, 1)) {
      const before = stockOn(stock, from, stockDayOf(day));
      if (before !== undefined && (emptyDaysCount || before > 0)) count += 1;
    }
    days.set(from, count);
  }
  return mapRates(sums, (sum, from) => (sum === 0 ? 0 : sum / (days.get(from) ?? 0)));
}

function nobodyLeft(state: string, day: Day): string {
  return (
    `On ${isoFromDay(day)} somebody leaves "${state}", where nobody was the day before, so there is no rate: ` +
    "an episode begins and ends on that day; mend it, or choose other days of reference."
  );
}
