import { age } from "../breakdown/age.ts";
import { ethnicity } from "../breakdown/ethnicity.ts";
import { need } from "../breakdown/need.ts";
import { adoptionOrder, specialGuardian } from "../breakdown/reasonCeased.ts";
import { sex } from "../breakdown/sex.ts";
import { total } from "../breakdown/total.ts";
import { defineMeasure } from "../Measure.ts";
import { adoptedMembers, specialGuardianshipMembers } from "../members/adoptedMembers.ts";
import { leaverMembers } from "../members/leaverMembers.ts";
import { untraced } from "../members/untraced.ts";
import { rests } from "../rests.ts";

const release = "DfE, Children looked after in England including adoptions";
const dictionary = "DfE, Local Authority Interactive Tool data dictionary";

/** Children adopted from care. */
export const adoptedNumber = defineMeasure({
  id: "adopted-number",
  title: "Children adopted",
  why: "Adoption is the most permanent of new families, and each one is an end of care for good.",
  unit: "children",
  kind: "flow",
  definition:
    "Children ceasing to be looked after in the period whose last end in it was adoption (E11 or E12). Age is that at the order.",
  source: release,
  certainty: "quoted",
  polarity: "none",
  interval: "none",
  statistic: "count",
  restsOn: rests.ends,
  breakdowns: [total, sex, age, ethnicity, need, adoptionOrder],
  count: (source) => ({ numerator: adoptedMembers(source) }),
});

/** Children adopted, as a share of those who left care. */
export const adoptedShare = defineMeasure({
  id: "adopted-share",
  title: "Share of leavers adopted",
  why: "It puts the number adopted beside all who leave, so that a year with few leavers is not taken for one of few adoptions.",
  unit: "percent",
  kind: "flow",
  definition:
    "Children adopted in the period, of all children ceasing to be looked after in it. More is better, though it should not approach 100.",
  source: dictionary,
  certainty: "confirmed-against-published",
  polarity: "higher-better",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.ends,
  breakdowns: [total],
  count: (source) => ({ numerator: adoptedMembers(source), denominator: leaverMembers(untraced(source)) }),
});

/** Adoptions by whether consent was dispensed with. */
export const adoptionOrderTypeShare = defineMeasure({
  id: "adoption-order-type-share",
  title: "Adoptions by type of order",
  why: "It says how many adoptions were made without the parents' consent, which is the gravest thing a court decides for a family.",
  unit: "percent",
  kind: "flow",
  definition:
    "Children adopted in the period on an application that was unopposed (E11) or with consent dispensed with (E12), of all children adopted in it.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.ends,
  breakdowns: [adoptionOrder],
  count: (source) => {
    const adopted = adoptedMembers(source);
    return { numerator: adopted, denominator: adopted };
  },
});

/** Children who left care under special guardianship, as a share of all who left. */
export const sgoShare = defineMeasure({
  id: "sgo-share",
  title: "Share of leavers under special guardianship orders",
  why: "Special guardianship gives a child a lasting home, mostly with relatives, without cutting the tie to the parents.",
  unit: "percent",
  kind: "flow",
  definition:
    "Children ceasing to be looked after in the period under a special guardianship order (E43 to E48), of all children ceasing in it.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.ends,
  breakdowns: [total],
  count: (source) => ({ numerator: specialGuardianshipMembers(source), denominator: leaverMembers(untraced(source)) }),
});

/** Special guardianship orders by whose they are. */
export const sgoTypeShare = defineMeasure({
  id: "sgo-type-share",
  title: "Special guardianship orders by carer",
  why: "It says whether guardians are relatives and friends or former foster carers, whose needs for support differ.",
  unit: "percent",
  kind: "flow",
  definition:
    "Children ceasing to be looked after in the period under a special guardianship order to the kind of carer, of all who ceased under one, not of all who ceased. Four kinds are told apart where the return has their codes (E45 to E48), two in earlier returns (E43, E44).",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.ends,
  breakdowns: [specialGuardian],
  count: (source) => {
    const guarded = specialGuardianshipMembers(source);
    return { numerator: guarded, denominator: guarded };
  },
});
