import { ageOn } from "../../cohort/ageOn.ts";
import { birthday } from "../../cohort/birthday.ts";
import { birthReader } from "../../cohort/birthOf.ts";
import { addMonths } from "../../return/addMonths.ts";
import { noDay } from "../../return/Day.ts";
import { age, ageSingle } from "../breakdown/age.ts";
import { ethnicity, ethnicityDetail } from "../breakdown/ethnicity.ts";
import { headerCode } from "../breakdown/headerCode.ts";
import { legalStatus } from "../breakdown/legalStatus.ts";
import { need } from "../breakdown/need.ts";
import { placement, placementSfr } from "../breakdown/placement.ts";
import { placementPanel } from "../breakdown/placementPanel.ts";
import { provider } from "../breakdown/provider.ts";
import { sex } from "../breakdown/sex.ts";
import { total } from "../breakdown/total.ts";
import { uasc } from "../breakdown/uasc.ts";
import { defineMeasure } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { lookedAfterMembers } from "../members/lookedAfterMembers.ts";
import { narrow } from "../members/narrow.ts";
import { rests } from "../rests.ts";

const release = "DfE, Children looked after in England including adoptions";

/** Children looked after on a date. */
export const claNumber = defineMeasure({
  id: "cla-number",
  title: "Children looked after",
  why: "It says for how many children the council is the corporate parent today; every home, social worker and pound is planned from it.",
  unit: "children",
  kind: "stock",
  definition:
    "Children with an episode of care open on the date: begun on or before it and not ended by it. A child in care only under a series of short breaks (legal status V3 or V4) is not counted.",
  source: release,
  certainty: "quoted",
  polarity: "none",
  interval: "none",
  statistic: "count",
  restsOn: rests.lookedAfter,
  breakdowns: [
    total,
    age,
    sex,
    ethnicity,
    uasc,
    ageSingle,
    ethnicityDetail,
    need,
    legalStatus,
    placement,
    placementSfr,
    placementPanel,
    provider,
  ],
  count: (source) => ({ numerator: lookedAfterMembers(source) }),
});

/** Children looked after on a date, per 10,000 of the population aged 0 to 17. */
export const claRate = defineMeasure({
  id: "cla-rate",
  title: "Children looked after per 10,000 aged 0 to 17",
  why: "It takes the size of the child population out of the number, so that the council can be set beside others and beside itself in years with fewer or more children.",
  unit: "per 10,000",
  kind: "stock",
  definition:
    "Children looked after on the date, for every 10,000 residents aged 0 to 17 by the mid-year estimate of the year before the reporting year: 31 March 2025 uses mid-2024. An age group or a sex is set against its own residents; those of 16 and over against residents of 16 and 17.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "poisson",
  statistic: "rate-per-population",
  restsOn: rests.lookedAfter,
  breakdowns: [total, age, sex],
  count: (source) => ({ numerator: lookedAfterMembers(source) }),
});

/** Who the children looked after are, as shares of all of them. */
export const claProfileShare = defineMeasure({
  id: "cla-profile-share",
  title: "Profile of children looked after",
  why: "It says who the children are, so that homes, carers and plans fit their ages, sexes and ethnic groups.",
  unit: "percent",
  kind: "stock",
  definition:
    "Children looked after on the date in the category, of all children looked after on it, those not known included.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.lookedAfter,
  breakdowns: [age, sex, ethnicity, ethnicityDetail, uasc],
  count: (source) => {
    const lookedAfter = lookedAfterMembers(source);
    return { numerator: lookedAfter, denominator: lookedAfter };
  },
});

/** Girls of 12 and over in care who are mothers. */
export const mothersShare = defineMeasure({
  id: "mothers-share",
  title: "Girls aged 12 and over in care who are mothers",
  why: "Young mothers in care, and their babies, need homes and help that keep them together where that is safe.",
  unit: "percent",
  kind: "stock",
  definition:
    "Girls aged 12 or over looked after on the date who are recorded as mothers (MOTHER 1), of all girls of that age looked after on it.",
  source: "DfE, data guidance for Children looked after in England, 2023 release",
  certainty: "quoted",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: [...rests.lookedAfter, "Header.SEX", "Header.DOB", "Header.MOTHER"],
  breakdowns: [total],
  count: (source) => {
    const { care, leaveOut } = source;
    const sexOf = sex.classifier(care);
    const birthOf = birthReader(care);
    const isMother = headerCode("MOTHER")(care);
    const girls = narrow(
      lookedAfterMembers(source),
      (member) => {
        const birth = birthOf(member.child);
        return sexOf(member)[0] === "female" && birth !== noDay && ageOn(birth, member.day) >= 12;
      },
      "not a girl aged 12 or over",
      leaveOut,
    );
    return {
      numerator: narrow(girls, (member) => isMother(member) === "1", "not recorded as a mother", leaveOut),
      denominator: girls,
    };
  },
});

/** Children in care who reach 18 within six calendar months. */
export const turning18 = defineMeasure({
  id: "turning-18-next-6-months",
  title: "Children in care turning 18 in the next six months",
  why: "Each of them needs a plan, an adviser and somewhere to live by a day that is known; it is the work to come for the leaving care team.",
  unit: "children",
  kind: "stock",
  definition:
    "Children looked after on the date whose 18th birthday is after it and on or before the same day six calendar months later. A child born on 29 February turns 18 on 1 March.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  statistic: "count",
  restsOn: [...rests.lookedAfter, "Header.DOB"],
  breakdowns: [total, sex, uasc],
  count: (source) => {
    const { care, period, leaveOut } = source;
    const lastBirthday = addMonths(period.to, 6);
    const birthOf = birthReader(care);
    const turns18 = ({ child, day }: Member): boolean => {
      const birth = birthOf(child);
      if (birth === noDay) return false;
      const adult = birthday(birth, 18);
      return adult > day && adult <= lastBirthday;
    };
    return {
      numerator: narrow(lookedAfterMembers(source), turns18, "the 18th birthday is not in the six months", leaveOut),
    };
  },
});
