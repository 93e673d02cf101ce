import { socialWorkerCount } from "../../cohort/socialWorkerCount.ts";
import { age } from "../breakdown/age.ts";
import { total } from "../breakdown/total.ts";
import { defineMeasure } from "../Measure.ts";
import { lookedAfterMembers } from "../members/lookedAfterMembers.ts";
import { narrow } from "../members/narrow.ts";
import { rests } from "../rests.ts";

/** Children who had three or more social workers in the year. */
export const threeSocialWorkers = defineMeasure({
  id: "three-social-workers",
  title: "Children with three or more social workers in the year",
  why: "A child can trust and be known only by somebody who stays.",
  unit: "percent",
  kind: "cohort",
  definition:
    "Children looked after on the date with three or more different social workers at any time in the twelve months to it, time out of care included, of all children looked after on it. A worker who comes back counts once. The return has social workers since 2023-24.",
  source: "DfE, Local Authority Interactive Tool data dictionary",
  certainty: "confirmed-against-published",
  polarity: "lower-better",
  interval: "wilson",
  statistic: "share",
  file: "SWEpisodes",
  restsOn: [...rests.lookedAfter, "SWEpisodes.SW_ID", "SWEpisodes.SW_DECOM", "SWEpisodes.SW_DEC"],
  breakdowns: [total, age],
  denominatorSplitBy: [age],
  count: (source) => {
    const { care, period, leaveOut } = source;
    const denominator = lookedAfterMembers(source);
    const counts = socialWorkerCount(care, period);
    const hadThree = ({ child }: { readonly child: number }): boolean => (counts[child] ?? 0) >= 3;
    return { numerator: narrow(denominator, hadThree, "fewer than three social workers", leaveOut), denominator };
  },
});
