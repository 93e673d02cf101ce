import { groupedBy } from "../../return/groupedBy.ts";
import { age } from "../breakdown/age.ts";
import { missingType } from "../breakdown/missingType.ts";
import { placement } from "../breakdown/placement.ts";
import { sex } from "../breakdown/sex.ts";
import { total } from "../breakdown/total.ts";
import { uasc } from "../breakdown/uasc.ts";
import { type Counted, defineMeasure, type MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { duringMembers } from "../members/duringMembers.ts";
import { incidentMembers, type MissingType } from "../members/incidentMembers.ts";
import { lookedAfterMembers } from "../members/lookedAfterMembers.ts";
import { narrow } from "../members/narrow.ts";
import { untraced } from "../members/untraced.ts";
import { rests } from "../rests.ts";

const release = "DfE, Children looked after in England including adoptions";
const touching =
  "An incident touches the period where it began in it, or before it without ending before its first day.";

/** Children who went missing in the year. */
export const missingChildrenShare = defineMeasure({
  id: "missing-children-share",
  title: "Children with a missing incident in the year",
  why: "A child who goes missing may be running from or to harm; it says for how many the council has had to ask.",
  unit: "percent",
  kind: "flow",
  definition: `Children looked after at any time in the period with an incident of being missing (M) that touches it, of all children looked after at any time in it. ${touching}`,
  source: release,
  certainty: "confirmed-against-published",
  polarity: "lower-better",
  interval: "wilson",
  statistic: "share",
  file: "Missing",
  restsOn: rests.incidents,
  breakdowns: [total, age, sex, placement, uasc],
  denominatorSplitBy: [age, sex, placement, uasc],
  count: (source) => childrenWithIncident(source, "missing"),
});

/** Incidents of going missing in the year. */
export const missingIncidents = defineMeasure({
  id: "missing-incidents",
  title: "Missing incidents in the year",
  why: "It is the number of times that somebody had to search, and the ground of return interviews.",
  unit: "incidents",
  kind: "flow",
  definition: `Incidents of being missing (M) that touch the period, of children looked after at any time in it; by type, those of being away without authorisation (A) beside them. ${touching} Age is the child's on the last day, or at the end of the last episode.`,
  source: release,
  certainty: "quoted",
  polarity: "lower-better",
  interval: "none",
  statistic: "count",
  file: "Missing",
  restsOn: rests.incidents,
  breakdowns: [missingType, age, sex],
  outcomes: [missingType],
  count: (source) => {
    const incidents = incidentMembers(source);
    return { numerator: incidents.filter(({ outcome }) => outcome === "missing"), byOutcome: incidents };
  },
});

/** How often the children who went missing did so. */
export const missingIncidentsMean = defineMeasure({
  id: "missing-incidents-mean",
  title: "Incidents per child who went missing",
  why: "It tells whether many children go missing once, or a few again and again.",
  unit: "incidents per child",
  kind: "flow",
  definition: `Incidents that touch the period, over the children who had one of the type. ${touching}`,
  source: release,
  certainty: "confirmed-against-published",
  polarity: "lower-better",
  interval: "t",
  statistic: "mean",
  file: "Missing",
  restsOn: rests.incidents,
  breakdowns: [missingType],
  count: (source) => ({ numerator: incidentsOfEach(incidentMembers(source)) }),
});

/** Children who went missing more than once in the year. */
export const missingMoreThanOnce = defineMeasure({
  id: "missing-more-than-once",
  title: "Children missing more than once in the year",
  why: "Repeated absence is the strongest warning of exploitation.",
  unit: "children",
  kind: "flow",
  definition: `Children looked after at any time in the period with two or more incidents of the type that touch it. ${touching}`,
  source: release,
  certainty: "quoted",
  polarity: "lower-better",
  interval: "none",
  statistic: "count",
  file: "Missing",
  restsOn: rests.incidents,
  breakdowns: [missingType],
  count: (source) => {
    const children = incidentsOfEach(incidentMembers(source));
    const twice = narrow(children, ({ amount = 1 }) => amount >= 2, "one incident only", source.leaveOut);
    return { numerator: twice.map(withoutAmount) };
  },
});

/** Children who are missing on a date. */
export const missingAtDate = defineMeasure({
  id: "missing-at-date",
  title: "Children missing on the date",
  why: "Each of these children is unaccounted for on the day, and members should know that somebody is looking for them.",
  unit: "children",
  kind: "stock",
  definition:
    "Children looked after on the date with an incident of the type that began on or before it and had not ended by it.",
  source: release,
  certainty: "quoted",
  polarity: "lower-better",
  interval: "none",
  statistic: "count",
  file: "Missing",
  restsOn: rests.incidents,
  breakdowns: [missingType],
  count: (source) => {
    const { care, period, leaveOut } = source;
    const open = narrow(
      incidentMembers(source, lookedAfterMembers(source)),
      ({ row }) => care.Missing.columns.MIS_END[row?.row ?? -1] !== period.to,
      "the incident ended on the day",
      leaveOut,
    );
    return { numerator: incidentsOfEach(open).map(withoutAmount) };
  },
});

/** Children who were away without authorisation in the year. */
export const awayChildrenShare = defineMeasure({
  id: "away-children-share",
  title: "Children away without authorisation in the year",
  why: "Being out without leave is less than missing, but much of it shows a home in which a child does not want to be.",
  unit: "percent",
  kind: "flow",
  definition: `Children looked after at any time in the period with an incident of being away without authorisation (A) that touches it, of all children looked after at any time in it. ${touching}`,
  source: release,
  certainty: "confirmed-against-published",
  polarity: "lower-better",
  interval: "wilson",
  statistic: "share",
  file: "Missing",
  restsOn: rests.incidents,
  breakdowns: [total],
  count: (source) => childrenWithIncident(source, "away"),
});

function childrenWithIncident(source: MeasureSource, type: MissingType): Counted {
  const had = new Set(
    incidentMembers(untraced(source)).flatMap(({ child, outcome }) => (outcome === type ? [child] : [])),
  );
  const denominator = duringMembers(source);
  const reason = type === "missing" ? "not missing in the period" : "not away without authorisation in the period";
  return { numerator: narrow(denominator, ({ child }) => had.has(child), reason, source.leaveOut), denominator };
}

/** A member for each child and type of incident, whose amount is how many there were. */
function incidentsOfEach(incidents: readonly Member[]): readonly Member[] {
  const children = groupedBy(incidents, ({ child, outcome }) => `${child} ${outcome}`);
  return [...children.values()].flatMap((each) =>
    each.slice(0, 1).map((member) => ({ ...member, amount: each.length })),
  );
}

function withoutAmount({ amount, ...member }: Member): Member {
  return member;
}
