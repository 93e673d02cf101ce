import { birthday } from "../../cohort/birthday.ts";
import { birthOf } from "../../cohort/birthOf.ts";
import { isUasc } from "../../cohort/isUasc.ts";
import { addMonths } from "../../return/addMonths.ts";
import { noDay } from "../../return/Day.ts";
import { age, ageSingle } from "../breakdown/age.ts";
import { ethnicity, ethnicityDetail } from "../breakdown/ethnicity.ts";
import { legalStatus } from "../breakdown/legalStatus.ts";
import { need } from "../breakdown/need.ts";
import { placement, placementSfr } from "../breakdown/placement.ts";
import { fosterPanel, placementPanel } from "../breakdown/placementPanel.ts";
import { provider } from "../breakdown/provider.ts";
import { sex } from "../breakdown/sex.ts";
import { total } from "../breakdown/total.ts";
import { uasc } from "../breakdown/uasc.ts";
import { lookedAfterMembers } from "../lookedAfterMembers.ts";
import type { Measure, MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";

const release = "DfE, Children looked after in England including adoptions";

/** Children looked after on a date. */
export const claNumber: Measure = {
  id: "cla-number",
  title: "Children looked after",
  unit: "children",
  kind: "stock",
  definition:
    "Children with an episode of care open on the date: begun on or before it and not ended by it. A child in care only under a series of short breaks (legal status V3 or V4) is not counted.",
  source: release,
  certainty: "quoted",
  polarity: "none",
  interval: "none",
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
};

/** Children looked after on a date, per 10,000 of the population aged 0 to 17. */
export const claRate: Measure = {
  id: "cla-rate",
  title: "Children looked after per 10,000 aged 0 to 17",
  unit: "per 10,000",
  kind: "stock",
  definition:
    "Children looked after on the date, for every 10,000 residents aged 0 to 17 by the mid-year estimate of the year before the reporting year: 31 March 2025 uses mid-2024.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "poisson",
  breakdowns: [total],
  count: (source) => ({ numerator: lookedAfterMembers(source) }),
};

/** Who the children looked after are, as shares of all of them. */
export const claProfileShare: Measure = {
  id: "cla-profile-share",
  title: "Profile of children looked after",
  unit: "percent",
  kind: "stock",
  definition:
    "Children looked after on the date in the category, of all children looked after on it, those not known included.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "wilson",
  breakdowns: [age, sex, ethnicity, ethnicityDetail, uasc],
  count: (source) => {
    const lookedAfter = lookedAfterMembers(source);
    return { numerator: lookedAfter, denominator: lookedAfter };
  },
};

/** Unaccompanied asylum-seeking children among those looked after. */
export const uascNumber: Measure = {
  id: "uasc-number",
  title: "Unaccompanied asylum-seeking children looked after",
  unit: "children",
  kind: "stock",
  definition:
    "Children looked after on the date with a row in the UASC file whose status had not ceased by it. Whether the DfE counts status on the day or at any time in the year is not settled; this is status on the day.",
  source: release,
  certainty: "quoted",
  polarity: "none",
  interval: "none",
  breakdowns: [total, sex, age, placement, fosterPanel],
  count: (source) => ({ numerator: uascMembers(source) }),
};

/** Unaccompanied asylum-seeking children as a share of those looked after. */
export const uascShare: Measure = {
  id: "uasc-share",
  title: "Share of children looked after who are UASC",
  unit: "percent",
  kind: "stock",
  definition:
    "Unaccompanied asylum-seeking children looked after on the date, of all children looked after on it. Status is that on the day.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "wilson",
  breakdowns: [total],
  count: (source) => ({ numerator: uascMembers(source), denominator: lookedAfterMembers(source) }),
};

/** Children in care who reach 18 within six calendar months. */
export const turning18: Measure = {
  id: "turning-18-next-6-months",
  title: "Children in care turning 18 in the next six months",
  unit: "children",
  kind: "stock",
  definition:
    "Children looked after on the date whose 18th birthday is after it and on or before the same day six calendar months later. A child born on 29 February turns 18 on 1 March.",
  source: "Central Bedfordshire Corporate Parenting Panel, 11 February 2019",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  breakdowns: [total, sex, uasc],
  count: (source) => {
    const lastBirthday = addMonths(source.period.to, 6);
    return {
      numerator: lookedAfterMembers(source).filter(({ child, day }) => {
        const birth = birthOf(source.care, child);
        if (birth === noDay) return false;
        const adult = birthday(birth, 18);
        return adult > day && adult <= lastBirthday;
      }),
    };
  },
};

function uascMembers(source: MeasureSource): readonly Member[] {
  return lookedAfterMembers(source).filter(({ child, day }) => isUasc(source.care, child, day));
}
