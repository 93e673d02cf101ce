import { ageOn } from "../../cohort/ageOn.ts";
import { birthReader } from "../../cohort/birthOf.ts";
import { runOfEpisode } from "../../cohort/episodeRuns.ts";
import { periodsOfCare } from "../../cohort/periodsOfCare.ts";
import { noDay } from "../../return/Day.ts";
import { defineBreakdown, unassigned } from "../Breakdown.ts";
import { rests } from "../rests.ts";
import { ageBreakdown, singleYears } from "./ageBreakdown.ts";

const release = "DfE, Children looked after in England including adoptions";

/** The age groups of the release, in completed years. */
export const ageBands = [
  { id: "under-1", label: "Under 1 year", from: 0, to: 0 },
  { id: "1-4", label: "1 to 4 years", from: 1, to: 4 },
  { id: "5-9", label: "5 to 9 years", from: 5, to: 9 },
  { id: "10-15", label: "10 to 15 years", from: 10, to: 15 },
  { id: "16-plus", label: "16 years and over", from: 16, to: Infinity },
] as const;

/**
 * Age group as the release prints it, on the day on which the measure counts the child: that of a stock, the day of coming
 * into care or of leaving it, of a birthday.
 */
export const age = ageBreakdown({
  id: "age",
  title: "Age group",
  source: release,
  certainty: "confirmed-against-published",
  bands: ageBands,
});

/** Single year of age on the day on which the measure counts the child. An age from 18 on has a category only where somebody is of it. */
export const ageSingle = defineBreakdown({
  id: "age-single",
  title: "Single year of age",
  source: "this catalogue",
  certainty: "inferred",
  restsOn: ["Header.DOB"],
  categories: singleYears(0, 17).map(({ id, label }) => ({ id, label })),
  classifier: (care) => {
    const birthOf = birthReader(care);
    const categories: (readonly string[])[] = [];
    return ({ child, day }) => {
      const birth = birthOf(child);
      const years = birth === noDay ? -1 : ageOn(birth, day);
      if (years < 0) return ofUnknownAge;
      categories[years] ??= [String(years)];
      return categories[years];
    };
  },
});

const ofUnknownAge = [unassigned.id];

/** Age on the day of ceasing to be looked after. */
export const ageCeased = ageBreakdown({
  id: "age-ceased",
  title: "Age on ceasing",
  source: "DfE, statistical first releases on children looked after, 2010 to 2017",
  certainty: "quoted",
  bands: [
    { id: "under-1", label: "Under 1", from: 0, to: 0 },
    { id: "1-4", label: "1 to 4", from: 1, to: 4 },
    { id: "5-9", label: "5 to 9", from: 5, to: 9 },
    { id: "10-15", label: "10 to 15", from: 10, to: 15 },
    { id: "16", label: "16", from: 16, to: 16 },
    { id: "17", label: "17", from: 17, to: 17 },
    { id: "18-plus", label: "18 and over", from: 18, to: Infinity },
  ],
});

/** Age at the start of the period of care that ended in adoption. */
export const ageAdoptionStart = ageBreakdown({
  id: "age-adoption-start",
  title: "Age at start of final period",
  source: release,
  certainty: "quoted",
  restsOn: [...rests.periodsOfCare, "Header.DOB"],
  bands: [
    { id: "under-1", label: "Under 1", from: 0, to: 0 },
    ...singleYears(1, 6),
    { id: "7-plus", label: "7 and over", from: 7, to: Infinity },
  ],
  dayOf: (care) => {
    const periods = periodsOfCare(care);
    return ({ episode }) => runOfEpisode(periods, episode)?.start ?? noDay;
  },
});

/** Age at 31 March, for measures of health. */
export const ageHealth = ageBreakdown({
  id: "age-health",
  title: "Age, health measures",
  source: release,
  certainty: "quoted",
  bands: [
    { id: "0-4", label: "4 and under", from: 0, to: 4 },
    { id: "5-9", label: "5 to 9", from: 5, to: 9 },
    { id: "10-15", label: "10 to 15", from: 10, to: 15 },
    { id: "16-plus", label: "16 and over", from: 16, to: Infinity },
  ],
});

/** Age at 31 March of the children to whom development assessments apply. */
export const ageDevelopment = ageBreakdown({
  id: "age-development",
  title: "Age, development checks",
  source: release,
  certainty: "quoted",
  bands: [{ id: "0-1", label: "1 and under", from: 0, to: 1 }, ...singleYears(2, 4)],
});

/** Age at 31 March of the children whose convictions are asked for. */
export const ageConvictions = ageBreakdown({
  id: "age-convictions",
  title: "Age, convictions",
  source: release,
  certainty: "quoted",
  bands: [
    { id: "10-12", label: "10 to 12", from: 10, to: 12 },
    { id: "13-15", label: "13 to 15", from: 13, to: 15 },
    { id: "16-17", label: "16 to 17", from: 16, to: 17 },
  ],
});

/** Age at 31 March, for substance misuse. */
export const ageSubstance = ageBreakdown({
  id: "age-substance",
  title: "Age, substance misuse",
  source: release,
  certainty: "quoted",
  bands: [
    { id: "0-9", label: "9 and under", from: 0, to: 9 },
    { id: "10-12", label: "10 to 12", from: 10, to: 12 },
    { id: "13-15", label: "13 to 15", from: 13, to: 15 },
    { id: "16-17", label: "16 to 17", from: 16, to: 17 },
    { id: "18-plus", label: "18 and over", from: 18, to: Infinity },
  ],
});

/** Age at 31 March of the children whose SDQ scores are published. */
export const ageSdq = ageBreakdown({
  id: "age-sdq",
  title: "Age, SDQ",
  source: release,
  certainty: "quoted",
  bands: singleYears(5, 16),
});

/** SDQ ages under and over 11; that 11 is in the upper band is our choice. */
export const ageSdqPanel = ageBreakdown({
  id: "age-sdq-panel",
  title: "Under 11, 11 and over",
  source: "this catalogue",
  certainty: "inferred",
  bands: [
    { id: "under-11", label: "Under 11", from: 5, to: 10 },
    { id: "11-plus", label: "11 and over", from: 11, to: 16 },
  ],
});

/** Age of a care leaver at the birthday that falls in the year. */
export const ageCareLeaver = ageBreakdown({
  id: "age-care-leaver",
  title: "Care leaver age",
  source: release,
  certainty: "quoted",
  restsOn: rests.careLeaversBirth,
  bands: [
    { id: "17-18", label: "17 to 18", from: 17, to: 18 },
    { id: "19-21", label: "19 to 21", from: 19, to: 21 },
    { id: "22-25", label: "22 to 25", from: 22, to: 25 },
  ],
});

/** Age of a care leaver who may have stayed put, at the birthday that falls in the year. */
export const ageStayingPut = ageBreakdown({
  id: "age-staying-put",
  title: "Staying put age",
  source: release,
  certainty: "quoted",
  restsOn: rests.careLeaversBirth,
  bands: singleYears(18, 20),
});

/** Age on the date of a young person who may have a personal adviser; the duty runs to the 25th birthday since April 2018. */
export const ageAdviser = ageBreakdown({
  id: "age-adviser",
  title: "Age, personal adviser",
  source: "this catalogue",
  certainty: "inferred",
  restsOn: rests.careLeaversBirth,
  bands: [
    { id: "16-17", label: "16 to 17", from: 16, to: 17 },
    { id: "18-20", label: "18 to 20", from: 18, to: 20 },
    { id: "21-24", label: "21 to 24", from: 21, to: 24 },
  ],
});
