import { birthOf } from "../../cohort/birthOf.ts";
import { codeTest } from "../../cohort/codeTest.ts";
import { entitlementsOf } from "../../cohort/entitlementsOf.ts";
import { timeInCare } from "../../cohort/timeInCare.ts";
import type { Return } from "../../return/Return.ts";
import type { Breakdown } from "../Breakdown.ts";
import { ageCareLeaver } from "../breakdown/age.ts";
import { accommodation, activity, eet, inTouch, suitability } from "../breakdown/careLeaverOutcomes.ts";
import { sex } from "../breakdown/sex.ts";
import { uasc } from "../breakdown/uasc.ts";
import { countInNote } from "../countInNote.ts";
import { type CategoryWithoutFigure, defineMeasure, type Measure, type Unit } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { careLeaverMembers } from "../members/careLeaverMembers.ts";
import { narrow } from "../members/narrow.ts";
import { oc3Gap } from "../oc3Gap.ts";
import { rests } from "../rests.ts";

const release = "DfE, Children looked after in England including adoptions";
const dictionary = "DfE, Local Authority Interactive Tool data dictionary";
const guidance = "DfE, data guidance for Children looked after in England, 2023 release";

/** At 22 to 25 only those count who ask for support, and the return does not say who did. */
const supportOnRequest: CategoryWithoutFigure = {
  breakdown: ageCareLeaver,
  category: "22-25",
  symbol: "x",
  note: "the return does not say who of this age asked for support",
};

function leftOut(breakdown: Breakdown): CategoryWithoutFigure {
  return { breakdown, category: "left-out", symbol: "z", note: "out of the numerator and of the denominator" };
}

/** Young people who have left care. */
export const careLeaversNumber = defineMeasure({
  id: "care-leavers-number",
  title: "Care leavers",
  why: "It is how many young people the council owes support at these ages, and the base of every share of care leavers.",
  unit: "young people",
  kind: "cohort",
  definition:
    "Young people whose 17th to 21st birthday falls in the twelve months to the date, who had been looked after for 13 weeks or more after the age of 14 with some time after 16: those the authority reports in OC3, but for those who died or went home for six months or more, were taken over by another authority (E3) or only ever had short breaks (V3, V4). Age is that reached at the birthday.",
  source: guidance,
  certainty: "quoted",
  polarity: "none",
  interval: "none",
  statistic: "count",
  file: "OC3",
  restsOn: rests.careLeavers,
  breakdowns: [ageCareLeaver, sex, uasc],
  withoutFigure: [supportOnRequest],
  count: (source) => {
    const numerator = careLeaverMembers(source);
    return { numerator, gaps: oc3Gap(source), ...tooShortNote(source.care, numerator) };
  },
});

/** How many of the care leavers the episodes would not qualify, of those whose coming into care the return holds. */
function tooShortNote(care: Return, members: readonly Member[]): { readonly note?: string } {
  const isStart = codeTest(care.Episodes.columns.RNE, ["S"]);
  const tooShort = members.filter(({ child, day }) => {
    const first = care.Episodes.firstRow[child] ?? 0;
    const isHeld = first < (care.Episodes.firstRow[child + 1] ?? 0) && isStart(first);
    const entitlements = entitlementsOf(birthOf(care, child), timeInCare(care, day).get(child) ?? []);
    return isHeld && !entitlements.some(({ status, from }) => status === "eligible" && from <= day);
  }).length;
  return tooShort === 0
    ? {}
    : {
        note: `by the episodes ${countInNote(tooShort)} of them were in care for less than 13 weeks since the age of 14, or not since 16`,
      };
}

/** What the shares of care leavers differ in. */
interface CareLeaverShare<Id extends string, B extends Breakdown>
  extends Pick<
    Measure<Id, Unit, B>,
    "id" | "title" | "why" | "definition" | "source" | "certainty" | "polarity" | "restsOn" | "breakdowns"
  > {
  /** the breakdowns of the outcome, over all care leavers */
  readonly outcomes: readonly Breakdown[];
  readonly withoutFigure?: readonly CategoryWithoutFigure[];
  /** the categories of the first outcome that are in the numerator; everybody where missing */
  readonly counted?: string;
  /** the categories of the first outcome that are out of the denominator */
  readonly outside?: string;
  /** why a young person is not in the numerator */
  readonly not?: string;
}

function careLeaverShare<const Id extends string, B extends Breakdown>({
  counted,
  outside,
  not = "",
  withoutFigure = [],
  ...measure
}: CareLeaverShare<Id, B>): Measure<Id, "percent", B> {
  const [outcome] = measure.outcomes;
  return {
    ...measure,
    unit: "percent",
    kind: "cohort",
    interval: "wilson",
    statistic: "share",
    file: "OC3",
    denominatorSplitBy: [ageCareLeaver],
    withoutFigure: [supportOnRequest, ...withoutFigure],
    count: (source) => {
      const { care, leaveOut } = source;
      const categoryOf = outcome?.classifier(care, source) ?? (() => []);
      const everybody = careLeaverMembers(source);
      const denominator =
        outside === undefined
          ? everybody
          : narrow(
              everybody,
              (member) => !categoryOf(member).includes(outside),
              "abroad, deported or residence not known",
              leaveOut,
            );
      const numerator =
        counted === undefined
          ? denominator
          : narrow(denominator, (member) => categoryOf(member).includes(counted), not, leaveOut);
      return { numerator, denominator, gaps: oc3Gap(source) };
    },
  };
}

/** Care leavers with whom the authority is in touch. */
export const careLeaversInTouch = careLeaverShare({
  id: "care-leavers-in-touch",
  title: "Care leavers the authority is in touch with",
  why: "Support can reach only those with whom somebody is in touch.",
  definition:
    "Care leavers with whom the authority is in touch (IN_TOUCH YES) around the birthday, of all care leavers. The window around the birthday is not quoted in anything seen.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "higher-better",
  restsOn: rests.careLeavers,
  breakdowns: [ageCareLeaver, inTouch],
  outcomes: [inTouch],
  withoutFigure: [leftOut(inTouch)],
  counted: "in-touch",
  not: "not in touch",
});

/** Care leavers who study, work or train. */
export const careLeaversEet = careLeaverShare({
  id: "care-leavers-eet",
  title: "Care leavers in education, employment or training",
  why: "Work or learning at 19 to 21 is the start that other young people have; it is the outcome most often compared.",
  definition:
    "Care leavers in education, employment or training (ACTIV beginning F or P), of all care leavers, those of whom it is not known included.",
  source: dictionary,
  certainty: "confirmed-against-published",
  polarity: "higher-better",
  restsOn: [...rests.careLeavers, "OC3.ACTIV"],
  breakdowns: [ageCareLeaver, eet],
  outcomes: [eet],
  counted: "eet",
  not: "not in education, employment or training, or not known",
});

/** What care leavers mainly do. */
export const careLeaversActivityShare = careLeaverShare({
  id: "care-leavers-activity-share",
  title: "Main activity of care leavers",
  why: "It says what care leavers do, and why those do not who neither work nor learn.",
  definition: "Care leavers with the activity, of all care leavers, those of whom it is not known included.",
  source: release,
  certainty: "confirmed-against-published",
  polarity: "none",
  restsOn: rests.careLeavers,
  breakdowns: [activity, ageCareLeaver, eet],
  outcomes: [activity, eet],
});

/** Care leavers with a suitable home. */
export const careLeaversSuitable = careLeaverShare({
  id: "care-leavers-suitable",
  title: "Care leavers in suitable accommodation",
  why: "A safe home is what everything else rests on, and young people without one cannot keep work or health.",
  definition:
    "Care leavers in accommodation considered suitable (ACCOM ending 1), of all care leavers but those abroad, deported or of unknown residence (letters G, H, R). Those of whom there is no information are included, so this is a smaller group than that of activity.",
  source: guidance,
  certainty: "confirmed-against-published",
  polarity: "higher-better",
  restsOn: [...rests.careLeavers, "OC3.ACCOM"],
  breakdowns: [ageCareLeaver, suitability],
  outcomes: [suitability],
  withoutFigure: [leftOut(suitability)],
  counted: "suitable",
  outside: "left-out",
  not: "not in suitable accommodation, or no information",
});

/** Where care leavers live. */
export const careLeaversAccommodationShare = careLeaverShare({
  id: "care-leavers-accommodation-share",
  title: "Accommodation of care leavers",
  why: "It says where care leavers live, from staying put to custody and no fixed home.",
  definition: "Care leavers with the type of accommodation, of all care leavers.",
  source: release,
  certainty: "quoted",
  polarity: "none",
  restsOn: rests.careLeavers,
  breakdowns: [accommodation, ageCareLeaver],
  outcomes: [accommodation],
});
