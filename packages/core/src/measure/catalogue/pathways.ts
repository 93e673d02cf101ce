import type { WayOut } from "../../cohort/carePaths.ts";
import { type EntryOutcome, outcomeWithin } from "../../cohort/outcomeWithin.ts";
import { pathDays } from "../../cohort/pathDays.ts";
import { pathMoves } from "../../cohort/pathMoves.ts";
import { returnWithin } from "../../cohort/returnWithin.ts";
import { eventsWatched } from "../../stats/eventsWatched.ts";
import { unassigned } from "../Breakdown.ts";
import { age } from "../breakdown/age.ts";
import { need } from "../breakdown/need.ts";
import { entryOutcome, pathState, wayOut } from "../breakdown/pathways.ts";
import { total } from "../breakdown/total.ts";
import { defineMeasure } from "../Measure.ts";
import { narrow } from "../members/narrow.ts";
import { entryMembers, entryPathMembers, leavingMembers } from "../members/pathMembers.ts";
import { placementJoins } from "../placementJoins.ts";
import { rests } from "../rests.ts";

const ways =
  "Home is with parents or relatives (E4A, E4B), special guardianship E43 to E48, child arrangements E41, adoption E11 and E12, independent living E5 and E6; who leaves on the 18th birthday or later has turned 18, whatever the reason given.";
const entrants =
  "A child who came in twice counts twice, and is described as on coming in. Series of short breaks (V3, V4) are not counted.";

/** Days that a share may take to come true, by the months that people say for them. */
const daysOf = { 6: 182, 12: 365, 24: 730, 36: 1095, 60: 1825 } as const;

type Months = keyof typeof daysOf;

const cannotComeBack: ReadonlySet<WayOut> = new Set(["adoption", "died", "turned-18"]);

function returned<const Id extends string>(id: Id, months: Months) {
  const days = daysOf[months];
  return defineMeasure({
    id,
    title: `Back in care within ${months} months of leaving`,
    why: `A child who is back in care within ${months} months left before home was safe, or with too little help; it is how decisions to end care are judged.`,
    unit: "percent",
    kind: "cohort",
    months: 12 + months,
    definition: `Of times that children left care in the twelve months that ended ${months} months before the date, those after which the child came into care again within ${days} days, of all of them. Children who died, were adopted or had turned 18 are left out, for they cannot come back or not be known again: an adopted child who comes into care has a new identifier. Those who turn 18 while away stay in. Children who came back into the care of another authority are not seen. ${ways}`,
    source: "this catalogue",
    certainty: "inferred",
    polarity: "lower-better",
    interval: "wilson",
    statistic: "share",
    restsOn: [...rests.periodsOfCare, "Header.DOB"],
    breakdowns: [total, wayOut],
    denominatorSplitBy: [wayOut],
    withoutFigure: [
      {
        breakdown: wayOut,
        category: "adoption",
        symbol: "z",
        note: "an adopted child who comes into care has a new identifier, so that no return can tell",
      },
    ],
    count: (source) => {
      const { period, leaveOut } = source;
      const denominator = leavingMembers(source).filter(
        ({ path }) =>
          path.wayOut !== null && !cannotComeBack.has(path.wayOut) && returnWithin(path, days, period.to) !== null,
      );
      const numerator = narrow(
        denominator,
        (member) => returnWithin(member.path, days, period.to) === "returned",
        `the child was not in care again within ${days} days`,
        leaveOut,
      );
      return { numerator, denominator };
    },
  });
}

/** Children back in care by some time after leaving it. */
export const returned6Months = returned("returned-6-months", 6);
export const returned12Months = returned("returned-12-months", 12);
export const returned24Months = returned("returned-24-months", 24);
export const returned60Months = returned("returned-60-months", 60);

const permanence: ReadonlySet<EntryOutcome> = new Set([
  "home",
  "special-guardianship",
  "child-arrangements",
  "adoption",
]);

function permanent<const Id extends string>(id: Id, months: Months) {
  const days = daysOf[months];
  return defineMeasure({
    id,
    title: `Left care to a permanent home within ${months} months of coming in`,
    why: `Care is for many children a way to a home of their own; this says for how many it had led there after ${months} months, among all who came in together.`,
    unit: "percent",
    kind: "cohort",
    months: 12 + months,
    definition: `Of children who came into care in the twelve months that ended ${months} months before the date, those who within ${days} days had left it to go home, to a special guardian, under a child arrangements order or by adoption, of all of them; who comes back later still counts. By what became of them all are told, those still in care too. ${ways} ${entrants}`,
    source: "this catalogue",
    certainty: "inferred",
    polarity: "none",
    interval: "wilson",
    statistic: "share",
    restsOn: [...rests.periodsOfCare, "Header.DOB"],
    breakdowns: [total, entryOutcome, age, need],
    outcomes: [entryOutcome],
    denominatorSplitBy: [age, need],
    count: (source) => {
      const { period, leaveOut } = source;
      const denominator = entryPathMembers(source).flatMap((member) => {
        const outcome = outcomeWithin(member.path, days, period.to);
        return outcome === null ? [] : [{ ...member, outcome }];
      });
      const numerator = narrow(
        denominator,
        ({ outcome }) => permanence.has(outcome),
        `the child had not left to a permanent home within ${days} days`,
        leaveOut,
      );
      return { numerator, denominator };
    },
  });
}

/** Children who left to a permanent home by some time after coming into care. */
export const permanent6Months = permanent("permanent-home-6-months", 6);
export const permanent12Months = permanent("permanent-home-12-months", 12);
export const permanent24Months = permanent("permanent-home-24-months", 24);
export const permanent36Months = permanent("permanent-home-36-months", 36);

const twoYears = daysOf[24];

/** Moves of children in their first two years in care, for the days that they were in it. */
export const movesPer1000Days = defineMeasure({
  id: "moves-per-1000-days",
  title: "Moves per 1,000 days in the first two years in care",
  why: "It follows children from the day they come in, so that early instability is not hidden by others who have been settled for years.",
  unit: "per 1,000 days",
  kind: "cohort",
  months: 36,
  definition: `Placements that began within ${twoYears} days of coming into care without being the first, of children who came into care in the twelve months that ended two years before the date, for every 1,000 days that they were in care within that time. What is a move is as for three or more placements. ${entrants}`,
  source: "this catalogue",
  certainty: "inferred",
  polarity: "lower-better",
  interval: "poisson",
  statistic: "rate-per-1000-days",
  restsOn: rests.placements,
  breakdowns: [total, age, need],
  denominatorSplitBy: [age, need],
  count: (source) => {
    const { care, period } = source;
    const movesOf = pathMoves(care, period.to, ...placementJoins(source));
    const followed = entryMembers(source).map((member) => ({
      member,
      ...eventsWatched([movesOf(member.path)], twoYears),
    }));
    return {
      numerator: followed.flatMap(({ member, events }) => (events === 0 ? [] : [{ ...member, amount: events }])),
      denominator: followed.map(({ member, watched }) => ({ ...member, amount: watched })),
    };
  },
});

/** Children who were in a children's home or residential school within a year of coming into care. */
export const residentialWithinYear = defineMeasure({
  id: "residential-within-year",
  title: "In a children's home within a year of coming into care",
  why: "It says how soon residential care comes for those who enter, early enough to ask what could have been offered before.",
  unit: "percent",
  kind: "cohort",
  months: 24,
  definition: `Of children who came into care in the twelve months that ended a year before the date, those who spent a night within ${daysOf[12]} days in a children's home, secure home, residential care home or residential school (K1, K2, R1, S1), of all of them, those who left within the year too. ${entrants}`,
  source: "this catalogue",
  certainty: "inferred",
  polarity: "lower-better",
  interval: "wilson",
  statistic: "share",
  restsOn: [...rests.usualPlacement, ...rests.periodsOfCare],
  breakdowns: [total, age, need],
  denominatorSplitBy: [age, need],
  count: (source) => {
    const denominator = entryMembers(source);
    const daysIn = pathDays(source.care, daysOf[12]);
    const numerator = narrow(
      denominator,
      (member) => (daysIn(member.path).get("residential") ?? 0) > 0,
      "not in a children's home within the year",
      source.leaveOut,
    );
    return { numerator, denominator };
  },
});

/** Where children were in the two years from the day on which they came into care. */
export const daysByPlacement = defineMeasure({
  id: "days-by-placement-two-years",
  title: "Days in each kind of placement in the first two years",
  why: "It says what the first two years in care look like for an average child, and is the ground on which their cost is reckoned.",
  unit: "days",
  kind: "cohort",
  months: 36,
  definition: `The mean number of the ${twoYears} days from coming into care on that children who came in in the twelve months that ended two years before the date spent in a kind of placement, by its code alone, or out of care, also if they came back into it: the means of all kinds add up to ${twoYears}. Temporary placements count as the usual one. ${entrants}`,
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "t",
  statistic: "mean",
  restsOn: [...rests.usualPlacement, ...rests.periodsOfCare],
  breakdowns: [pathState],
  count: (source) => {
    const daysIn = pathDays(source.care, twoYears);
    const followed = entryMembers(source).map((member) => ({ member, days: daysIn(member.path) }));
    const isAllAssigned = followed.every(({ days }) => !days.has(unassigned.id));
    const categories = isAllAssigned ? pathState.categories : [...pathState.categories, unassigned];
    return {
      numerator: followed.flatMap(({ member, days }) =>
        categories.map(({ id }) => ({ ...member, outcome: id, amount: days.get(id) ?? 0 })),
      ),
    };
  },
});
