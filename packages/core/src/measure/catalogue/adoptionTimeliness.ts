import type { AdoptionDays } from "../../cohort/adoptionDays.ts";
import { addMonths } from "../../return/addMonths.ts";
import { noDay } from "../../return/Day.ts";
import { adoptionInterval } from "../breakdown/adoption.ts";
import { ageAdoptionStart } from "../breakdown/age.ts";
import { total } from "../breakdown/total.ts";
import type { CoverageGap } from "../CoverageGap.ts";
import { historyGap } from "../historyGap.ts";
import { defineMeasure, type MeasureSource } from "../Measure.ts";
import { defaultChoices } from "../MeasureChoices.ts";
import type { Member } from "../Member.ts";
import { adoptionMembers } from "../members/adoptionMembers.ts";
import { waitingMembers } from "../members/decidedMembers.ts";
import { narrow } from "../members/narrow.ts";
import { untraced } from "../members/untraced.ts";
import { rests } from "../rests.ts";
import { unknownStartGap } from "../unknownStartGap.ts";

const release = "DfE, Children looked after in England including adoptions";
const scorecards = "DfE, Adoption Scorecards methodology 2018";
const threeYears =
  "It is one mean pooled over all children adopted in the three years to the date, so a year of many adoptions weighs more than a year of few; that is inferred from the wording of the scorecards.";

const notPlaced = "no placement for adoption is recorded";

const toMovingIn = adoptionMembers(({ entered, movedIn }) => days(entered, movedIn), notPlaced);

/** A1: from entering care to moving in with the adopters. */
export const adoptionA1 = defineMeasure({
  id: "adoption-a1",
  title: "A1: days from entering care to moving in with the adoptive family",
  why: "It is the whole wait of a child between coming into care and moving in with a new family.",
  unit: "days",
  kind: "rolling",
  definition: `The mean number of days from the start of the period of care that ended in adoption to moving in with the adoptive family, which is the first episode placed for adoption (A3 to A6) at the final adopters. ${threeYears} The threshold is 426 days (14 months) from the window 2013 to 2016.`,
  source: scorecards,
  certainty: "quoted",
  polarity: "lower-better",
  interval: "t",
  statistic: "mean",
  restsOn: rests.placements,
  breakdowns: [total, ageAdoptionStart],
  count: (source) => {
    const numerator = toMovingIn(source);
    return { numerator, gaps: gapsOf(source, numerator) };
  },
});

const toMatch = { first: toMatchFrom("firstOrdered"), last: toMatchFrom("lastOrdered") } as const;

function toMatchFrom(order: "firstOrdered" | "lastOrdered"): (source: MeasureSource) => readonly Member[] {
  return adoptionMembers(({ [order]: ordered, matched, movedIn, adopted }) => {
    const waited = days(ordered, matched);
    return waited === undefined || movedIn === noDay || movedIn >= adopted ? undefined : Math.max(0, waited);
  }, "no order, no match, or not placed before the adoption");
}

/** A2: from court authority to the match. */
export const adoptionA2 = defineMeasure({
  id: "adoption-a2",
  title: "A2: days from court authority to match",
  why: "It is the part of the wait that the agency answers for: finding a family once the court has agreed.",
  unit: "days",
  kind: "rolling",
  definition: `The mean number of days from the first episode under a placement order or freeing order (E1, D1) of the period of care that ended in adoption to the match, a match before the order counting as 0 days. Children without an order, without a match or not placed for adoption before they were adopted are left out. Which order counts where one was revoked and made again is not known: the first; the settings can have it otherwise. ${threeYears} The threshold is 121 days (4 months) from the window 2013 to 2016.`,
  source: "LG Inform metric 912",
  certainty: "quoted",
  polarity: "lower-better",
  interval: "t",
  statistic: "mean",
  restsOn: [...rests.placements, "AD1.DATE_MATCH"],
  breakdowns: [total],
  count: (source) => {
    const { orderToPlace } = { ...defaultChoices, ...source.choices };
    const numerator = toMatch[orderToPlace](source);
    return { numerator, gaps: gapsOf(source, numerator) };
  },
});

const fourteenMonthsInDays = 426;

type Waited = Pick<AdoptionDays, "entered" | "movedIn">;

/** The outcome of a wait, by how the threshold is read. */
const outcomeBy = {
  "426-days": ({ entered, movedIn }: Waited) => inTimeIf(movedIn - entered < fourteenMonthsInDays),
  "14-months": ({ entered, movedIn }: Waited) => inTimeIf(movedIn < addMonths(entered, 14)),
} as const;

function inTimeIf(isInTime: boolean): "in-time" | "too-long" {
  return isInTime ? "in-time" : "too-long";
}

const adoptedAfter = {
  "426-days": adoptionMembers(({ entered, movedIn }) => days(entered, movedIn), notPlaced, outcomeBy["426-days"]),
  "14-months": adoptionMembers(({ entered, movedIn }) => days(entered, movedIn), notPlaced, outcomeBy["14-months"]),
} as const;

/** A3: who waited less than the threshold. */
export const adoptionA3 = defineMeasure({
  id: "adoption-a3",
  title: "A3: children who waited less than 14 months",
  why: "It counts those who still wait too, so that placing easy cases fast cannot hide children for whom no family is found.",
  unit: "percent",
  kind: "rolling",
  definition:
    "Children who were adopted in the three years to the date, or were still waiting on it with a decision that they should be placed for adoption, and who moved in with the adoptive family, or had waited for it so far, fewer than 426 days after the start of their period of care, of all such children of whom the days are known. The methodology of March 2019 sums up the group so, while A1 and A2 are of the adopted alone; those still waiting may be left out by choice. Whether 426 days or calendar months are counted is not known: days; the settings can have it otherwise.",
  source: scorecards,
  certainty: "inferred",
  polarity: "higher-better",
  interval: "wilson",
  statistic: "share",
  restsOn: [...rests.placements, "PlacedAdoption.DATE_PLACED", "PlacedAdoption.DATE_PLACED_CEASED"],
  breakdowns: [total],
  count: (source) => {
    const { adoptionThreshold, adoptionStillWaiting } = { ...defaultChoices, ...source.choices };
    const outcomeOf = outcomeBy[adoptionThreshold];
    const adopted = adoptedAfter[adoptionThreshold](source);
    const waiting = adoptionStillWaiting === "included" ? waitingMembers(source) : [];
    const denominator = [
      ...adopted,
      ...waiting.map(({ entered, ...member }) => ({ ...member, outcome: outcomeOf({ entered, movedIn: member.day }) })),
    ].map(({ amount, ...member }: Member): Member => member);
    const numerator = narrow(denominator, isInTime, "waited as long as the threshold or longer", source.leaveOut);
    return { numerator, denominator, gaps: gapsOf(source, denominator) };
  },
});

const toAdopters = adoptionMembers(({ entered, cameToAdopters }) => days(entered, cameToAdopters), notPlaced);

/** A10: as A1, with the clock stopped when the child came to foster carers who then adopted. */
export const adoptionA10 = defineMeasure({
  id: "adoption-a10",
  title: "A10: as A1, adjusted for adoption by foster carers",
  why: "Children adopted by their foster carers already live in their new home, so that A1 would count years in which they did not wait.",
  unit: "days",
  kind: "rolling",
  definition: `The mean number of days from the start of the period of care that ended in adoption to moving in with the adoptive family, or, where the foster carers adopted (A3, A5, or FOSTER_CARE 1), to coming to those carers in any placement, back through changes of legal status and moves with the same carer (RNE L, T, U). ${threeYears}`,
  source: "Adoption and Special Guardianship Leadership Board quarterly data",
  certainty: "quoted",
  polarity: "lower-better",
  interval: "t",
  statistic: "mean",
  restsOn: [...rests.placements, "AD1.FOSTER_CARE"],
  breakdowns: [total, ageAdoptionStart],
  count: (source) => {
    const numerator = toAdopters(source);
    return { numerator, gaps: gapsOf(source, numerator) };
  },
});

const allAdopted = adoptionMembers(
  () => 1,
  "",
  ({ decided, movedIn }) => inTimeIf((days(decided, movedIn) ?? 365) < 365),
);

const withUnknownDay = adoptionMembers(
  ({ decided, movedIn }) => (days(decided, movedIn) === undefined ? 1 : undefined),
  "",
);

/** Children who were placed within a year of the decision. */
export const adoptionPlaced12Months = defineMeasure({
  id: "adoption-placed-12-months",
  title: "Adopted children placed within 12 months of the decision",
  why: "After the decision for adoption every month counts, and the chance of finding a family falls with age.",
  unit: "percent",
  kind: "flow",
  definition:
    "Children adopted in the period who moved in with the adoptive family fewer than 365 days after the decision that they should be placed for adoption, counting the day of moving in, of all children adopted in it. Placements that broke down before the adoption are left out. A child whose decision or move the return does not give is not in the numerator.",
  source: "DfE, data guidance for Children looked after in England, 2023 release",
  certainty: "quoted",
  polarity: "higher-better",
  interval: "wilson",
  statistic: "share",
  restsOn: [...rests.placements, ...rests.decided],
  breakdowns: [ageAdoptionStart],
  denominatorSplitBy: [ageAdoptionStart],
  count: (source) => {
    const denominator = allAdopted(source);
    const reason = "placed 365 days or more after the decision, or a day is not known";
    const note = (count: string): string => `the decision or the move of ${count} of them is not known`;
    const unknown = withUnknownDay(untraced(source));
    const numerator = narrow(denominator, isInTime, reason, source.leaveOut);
    return { numerator, denominator, gaps: [{ unknown, holds: "at-least", note }] };
  },
});

/** Of each stage, and at last of all of them together. */
const membersBetween = (
  [
    ["entry-decision", "entered", "decided"],
    ["decision-match", "decided", "matched"],
    ["match-placed", "matched", "movedIn"],
    ["entry-placed", "entered", "movedIn"],
    ["placed-adopted", "movedIn", "adopted"],
    ["entry-adopted", "entered", "adopted"],
  ] as const
).map(([id, from, to]) =>
  adoptionMembers(
    (adoption) => days(adoption[from], adoption[to]),
    "a day is not known",
    () => id,
  ),
);

/** How long each stage took on average. */
export const adoptionIntervalMean = defineMeasure({
  id: "adoption-interval-mean",
  title: "Average time between adoption stages",
  why: "It shows at which stage of adoption children wait, which is where something can be done.",
  unit: "days",
  kind: "flow",
  definition:
    "The mean number of days between the two events, of children adopted in the period of whom the return gives both; by age alone, from entering care to adoption. The release prints it in years and months of 365.25 / 12 days.",
  source: release,
  certainty: "quoted",
  polarity: "lower-better",
  interval: "t",
  statistic: "mean",
  restsOn: rests.placements,
  outcomesRestOn: {
    "entry-decision": [...rests.decided],
    "decision-match": [...rests.decided, "AD1.DATE_MATCH"],
    "match-placed": ["AD1.DATE_MATCH"],
  },
  breakdowns: [adoptionInterval, ageAdoptionStart],
  outcomes: [adoptionInterval],
  count: (source) => {
    const byOutcome = membersBetween.map((members) => members(source));
    return { numerator: byOutcome.at(-1) ?? [], byOutcome: byOutcome.flat() };
  },
});

function isInTime({ outcome }: Member): boolean {
  return outcome === "in-time";
}

function days(from: number, to: number): number | undefined {
  return from === noDay || to === noDay ? undefined : to - from;
}

/** Where the return does not hold all of the three years, or all of the time in care of those counted. */
function gapsOf({ care, period }: MeasureSource, members: readonly Member[]): readonly CoverageGap[] {
  return [...historyGap(care, period.from, "part"), unknownStartGap(care, members)];
}
