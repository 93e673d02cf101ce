import { age, ageCeased } from "../breakdown/age.ts";
import { reasonCeased } from "../breakdown/reasonCeased.ts";
import { sex } from "../breakdown/sex.ts";
import { total } from "../breakdown/total.ts";
import { defineMeasure } from "../Measure.ts";
import { leaverMembers } from "../members/leaverMembers.ts";
import { rests } from "../rests.ts";

const release = "DfE, Children looked after in England including adoptions";

/** Children ceasing to be looked after in a period. */
export const ceasedNumber = defineMeasure({
  id: "ceased-number",
  title: "Children ceasing to be looked after",
  why: "With the starters it says why the number in care moves, and how much of that is children leaving.",
  unit: "children",
  kind: "flow",
  definition:
    "Children with an episode that ends in the period for a reason other than the start of the next (X1). A child counts once, at the last such end, and is described as on that day; one taken over by another authority (E3) counts here and there. Series of short breaks (V3, V4) are not counted.",
  source: release,
  certainty: "quoted",
  polarity: "none",
  interval: "none",
  statistic: "count",
  restsOn: rests.ends,
  breakdowns: [total, ageCeased, sex, reasonCeased],
  count: (source) => ({ numerator: leaverMembers(source) }),
});

/** Children ceasing to be looked after, per 10,000 of the population aged 0 to 17. */
export const ceasedRate = defineMeasure({
  id: "ceased-rate",
  title: "Children ceasing per 10,000 aged 0 to 17",
  why: "It lets the flow out of care be compared with councils of another size; a low rate can mean that children wait for a permanent home.",
  unit: "per 10,000",
  kind: "flow",
  definition:
    "Children ceasing to be looked after in the period, for every 10,000 residents aged 0 to 17 by the same estimate as for children looked after. An age group, by age on the day of ceasing, or a sex is set against its own residents; those of 16 and over, all who leave at 18 among them, against residents of 16 and 17, so that this rate is high.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "poisson",
  statistic: "rate-per-population",
  restsOn: rests.ends,
  breakdowns: [total, age, sex],
  count: (source) => ({ numerator: leaverMembers(source) }),
});

/** Why children left care, as shares of all who did. */
export const ceasedReasonShare = defineMeasure({
  id: "ceased-reason-share",
  title: "Reasons for leaving care",
  why: "It says what care led to: home, adoption, special guardianship or adult life.",
  unit: "percent",
  kind: "flow",
  definition:
    "Children ceasing to be looked after in the period for the reason, of all children ceasing in it. Staying with the carers at 18 (E17) is a reason of its own since 2021 and was mostly among other reasons before.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.ends,
  breakdowns: [reasonCeased],
  count: (source) => {
    const leavers = leaverMembers(source);
    return { numerator: leavers, denominator: leavers };
  },
});
