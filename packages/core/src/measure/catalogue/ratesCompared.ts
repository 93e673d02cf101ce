import { ethnicity } from "../breakdown/ethnicity.ts";
import { sex } from "../breakdown/sex.ts";
import { total } from "../breakdown/total.ts";
import { defineMeasure } from "../Measure.ts";
import { lookedAfterMembers } from "../members/lookedAfterMembers.ts";
import { rests } from "../rests.ts";

/** The rate of children looked after, had the authority the age and sex of the standard population. */
export const claRateStandardised = defineMeasure({
  id: "cla-rate-standardised",
  title: "Children looked after per 10,000, age and sex standardised",
  why: "Two councils may differ only because one has more teenagers; this says how they would compare if their populations had the same ages and sexes.",
  unit: "per 10,000",
  kind: "stock",
  definition:
    "The sum over ages and sexes of children looked after on the date, over residents, weighted by the standard population (England of the same year), for every 10,000. Under ten children there is no value. Children of unknown sex or age cannot be placed and are left out; the note counts them.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "poisson",
  statistic: "standardised-rate",
  restsOn: [...rests.lookedAfter, "Header.SEX", "Header.DOB"],
  breakdowns: [total, ethnicity],
  count: (source) => ({ numerator: lookedAfterMembers(source) }),
});

/** How many times as often children of one group are looked after as those of another. */
export const disproportionalityRatio = defineMeasure({
  id: "disproportionality-ratio",
  title: "Ratio of a group's rate in care to the rate of a reference group",
  why: "It shows which groups of children come to be in care more or less often than their share of the population, which a council has to be able to explain.",
  unit: "ratio",
  kind: "stock",
  definition:
    "Children of the group looked after on the date over residents of the group aged 0 to 17, divided by the same of the reference group: White by ethnic group and girls by sex, or, if so chosen, all children. The numerator is the group's count and the denominator that of the reference. Against all children, of whom the group is a part, the interval is a little too wide.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "poisson",
  statistic: "rate-ratio",
  restsOn: rests.lookedAfter,
  breakdowns: [ethnicity, sex],
  count: (source) => ({ numerator: lookedAfterMembers(source) }),
});
