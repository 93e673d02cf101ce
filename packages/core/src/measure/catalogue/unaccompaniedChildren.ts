import { isUasc } from "../../cohort/isUasc.ts";
import { age } from "../breakdown/age.ts";
import { placement } from "../breakdown/placement.ts";
import { fosterPanel } from "../breakdown/placementPanel.ts";
import { sex } from "../breakdown/sex.ts";
import { total } from "../breakdown/total.ts";
import { defineMeasure, type MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { lookedAfterMembers } from "../members/lookedAfterMembers.ts";
import { narrow } from "../members/narrow.ts";
import { untraced } from "../members/untraced.ts";
import { rests } from "../rests.ts";
import { uascDay } from "../uascDay.ts";

const release = "DfE, Children looked after in England including adoptions";

/** Unaccompanied asylum-seeking children among those looked after. */
export const uascNumber = defineMeasure({
  id: "uasc-number",
  title: "Unaccompanied asylum-seeking children looked after",
  why: "These children come alone and have needs of their own, and the Home Office pays for them by number.",
  unit: "children",
  kind: "stock",
  definition:
    "Children looked after on the date with a row in the UASC file whose status had not ceased by it. Whether the DfE counts status on the day or at any time in the year is not settled; it is status on the day; the settings can have it otherwise.",
  source: release,
  certainty: "quoted",
  polarity: "none",
  interval: "none",
  statistic: "count",
  restsOn: [...rests.lookedAfter, "UASC.DUC"],
  breakdowns: [total, sex, age, placement, fosterPanel],
  count: (source) => ({ numerator: uascMembers(source) }),
});

/** Unaccompanied asylum-seeking children as a share of those looked after. */
export const uascShare = defineMeasure({
  id: "uasc-share",
  title: "Share of children looked after who are UASC",
  why: "It says how much of the population in care follows from arrivals and transfers, on which the council has little influence, rather than from local need.",
  unit: "percent",
  kind: "stock",
  definition:
    "Unaccompanied asylum-seeking children looked after on the date, of all children looked after on it. Status is that on the day; the settings can have it otherwise.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: [...rests.lookedAfter, "UASC.DUC"],
  breakdowns: [total],
  count: (source) => ({
    numerator: uascMembers(source),
    denominator: lookedAfterMembers(untraced(source)),
  }),
});

function uascMembers(source: MeasureSource): readonly Member[] {
  const dayOf = uascDay(source);
  return narrow(
    lookedAfterMembers(source),
    ({ child, day }) => isUasc(source.care, child, dayOf(day)),
    "not unaccompanied and asylum-seeking, or no longer",
    source.leaveOut,
  );
}
