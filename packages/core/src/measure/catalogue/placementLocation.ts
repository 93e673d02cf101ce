import { codeTest } from "../../cohort/codeTest.ts";
import { shortBreakTest } from "../../cohort/shortBreakTest.ts";
import { noDay } from "../../return/Day.ts";
import type { Breakdown } from "../Breakdown.ts";
import { distance, locality, localityDistance, locationNeeds, netGain } from "../breakdown/location.ts";
import { placement, placementDetail } from "../breakdown/placement.ts";
import { total } from "../breakdown/total.ts";
import { type Counted, defineMeasure, type MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { lookedAfterMembers } from "../members/lookedAfterMembers.ts";
import { narrow } from "../members/narrow.ts";
import { rests } from "../rests.ts";

const release = "DfE, Children looked after in England including adoptions";
const dictionary = "DfE, Local Authority Interactive Tool data dictionary";
const straight =
  "Distance is straight from the home postcode to that of the placement, in miles to one decimal; where it is not known the child stays in the denominator.";

/** Children placed outside the authority. */
export const outOfAreaShare = defineMeasure({
  id: "out-of-area-share",
  title: "Children placed outside the authority",
  why: "Children placed elsewhere are further from family, school and their social worker, and the council has to find enough homes in its own area.",
  unit: "percent",
  kind: "stock",
  definition:
    "Children looked after on the date whose placement postcode lies outside the upper-tier authority, the rest of the United Kingdom being outside, of all children looked after on it, those of unknown postcode included. Needs a postcode directory and the code of the authority.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "lower-better",
  interval: "wilson",
  statistic: "share",
  restsOn: [...rests.usualPlacement, "Episodes.PL_POST"],
  breakdowns: [total, locality, placement, placementDetail],
  denominatorSplitBy: [placement, placementDetail],
  outcomes: [locality],
  count: (source) => locatedShare(source, locality, "outside", "not placed outside the authority"),
});

/** Children placed far from home. */
export const over20MilesShare = defineMeasure({
  id: "over-20-miles-share",
  title: "Children placed more than 20 miles from home",
  why: "Distance wears away contact with family, friends and school, whichever council's area the home is in.",
  unit: "percent",
  kind: "stock",
  definition: `Children looked after on the date who are placed more than 20 miles from home, of all children looked after on it. ${straight} Needs a postcode directory and the code of the authority.`,
  source: release,
  certainty: "confirmed-against-published",
  polarity: "lower-better",
  interval: "wilson",
  statistic: "share",
  restsOn: [...rests.usualPlacement, "Episodes.PL_POST", "Episodes.HOME_POST"],
  breakdowns: [distance, placement],
  denominatorSplitBy: [placement],
  outcomes: [distance],
  count: (source) => locatedShare(source, distance, "over-20", "not known to be more than 20 miles from home"),
});

/** Children placed far from home and outside the authority. */
export const over20MilesOutsideShare = defineMeasure({
  id: "over-20-miles-outside-share",
  title: "Children placed more than 20 miles from home and outside the authority",
  why: "It finds the children for whom both distance and another council's services stand in the way, and it is the measure that is most often published.",
  unit: "percent",
  kind: "stock",
  definition: `Children looked after on the date who are placed both more than 20 miles from home and outside the authority, of all children looked after on it: a different measure from that of distance alone. ${straight} Needs a postcode directory and the code of the authority.`,
  source: dictionary,
  certainty: "confirmed-against-published",
  polarity: "lower-better",
  interval: "wilson",
  statistic: "share",
  restsOn: [...rests.usualPlacement, "Episodes.PL_POST", "Episodes.HOME_POST"],
  breakdowns: [localityDistance],
  outcomes: [localityDistance],
  count: (source) => locatedShare(source, localityDistance, "outside-over-20", "not both far from home and outside"),
});

/** Children placed here by others, less own children placed elsewhere. */
export const placementNetGain = defineMeasure({
  id: "placement-net-gain",
  title: "Net gain of children by placement",
  why: "Schools, health services and police in the area serve all children placed there, not only the council's own.",
  unit: "children",
  kind: "stock",
  definition:
    "Children of other authorities placed inside this one on the date, less own children placed outside it. The former are not in an authority's own return and come from a local series; the latter need a postcode directory and the code of the authority.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "none",
  statistic: "net-gain",
  restsOn: [...rests.usualPlacement, "Episodes.PL_POST"],
  breakdowns: [netGain, total],
  count: (source) => {
    const { numerator, needs } = locatedShare(source, locality, "outside", "not placed outside the authority");
    return { numerator: numerator.map((member) => ({ ...member, outcome: "out" })), ...(needs && { needs }) };
  },
});

/** Where placements are that began in the year. */
export const newPlacementsLocationShare = defineMeasure({
  id: "new-placements-location-share",
  title: "Location of new placements in the year",
  why: "It shows what homes could be found this year, before it shows in where all children live.",
  unit: "percent",
  kind: "flow",
  definition: `Placements, not children, that begin in the period (every RNE but L; which start a placement is inferred) with the locality and distance, of all that begin in it. ${straight} Series of short breaks are left out. Needs a postcode directory and the code of the authority.`,
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  interval: "wilson",
  statistic: "share",
  restsOn: rests.starts,
  breakdowns: [localityDistance],
  count: ({ care, period }) => {
    const { rows, child, columns } = care.Episodes;
    const isLegalOnly = codeTest(columns.RNE, ["L"]);
    const isShortBreak = shortBreakTest(care);
    const begun: Member[] = [];
    for (let row = 0; row < rows; row += 1) {
      const day = columns.DECOM[row] ?? noDay;
      if (day < period.from || day > period.to || isLegalOnly(row) || isShortBreak(row)) continue;
      begun.push({ child: child[row] ?? 0, episode: row, day, row: { file: "Episodes", row } });
    }
    return { numerator: begun, denominator: begun };
  },
});

function locatedShare(source: MeasureSource, breakdown: Breakdown, category: string, not: string): Counted {
  const needs = locationNeeds(source);
  if (needs !== undefined) return { numerator: [], needs };
  const denominator = lookedAfterMembers(source);
  const categoryOf = breakdown.classifier(source.care, source);
  return {
    numerator: narrow(denominator, (member) => categoryOf(member).includes(category), not, source.leaveOut),
    denominator,
  };
}
