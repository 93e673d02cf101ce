import type { Return } from "@lac-analytics/core";
import { type PlacementScenario, readPlacementScenario } from "@lac-analytics/core/project";
import { careReturn } from "../../../careReturn.ts";

/** A scenario from a few keys: a year from April 2019, few futures. */
export function placementScenario(keys: Readonly<Record<string, unknown>> = {}): PlacementScenario {
  const whole = { from: "2019-04-01", months: 12, simulations: 200, ...keys };
  return readPlacementScenario(JSON.stringify(whole), "scenario.json");
}

/**
 * A return of 2018-19 in which 40 children of 12 years are fostered throughout, ten of them having come on 1 October
 * 2018, and of ten more one goes home on the first of each month from May to February, having been in a children's home
 * since the first of the month before.
 */
export async function smallReturn(extra: readonly string[] = [], births: readonly string[] = []): Promise<Return> {
  const stay = Array.from({ length: 40 }, (_, at) =>
    at < 10 ? `S${at},01/10/2018,S,C2,U4,PR1,,` : `S${at},01/04/2016,S,C2,U4,PR4,,`,
  );
  const months = ["05", "06", "07", "08", "09", "10", "11", "12", "01", "02"];
  const go = months.flatMap((month, at) => {
    const year = at < 8 ? 2018 : 2019;
    const before = at === 0 ? "04" : (months[at - 1] ?? "");
    const moved = `01/${before}/${before === "12" ? 2018 : year}`;
    return [`G${at},01/04/2016,S,C2,U4,PR1,${moved},X1`, `G${at},${moved},P,C2,K2,PR4,01/${month}/${year},E4A`];
  });
  const children = [...Array.from({ length: 40 }, (_, at) => `S${at}`), ...months.map((_, at) => `G${at}`)];
  return careReturn({
    episodes: [...stay, ...go, ...extra],
    header: [...children.map((child) => `${child},1,15/06/2006,WBRI`), ...births],
  });
}
