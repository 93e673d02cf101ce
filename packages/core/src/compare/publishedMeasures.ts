import type { BreakdownId, CategoryId, MeasureId } from "../measure/measures.ts";
import type { PublishedSeries } from "./PublishedSeries.ts";
import { publishedWorkforce } from "./publishedWorkforce.ts";

type Polarity = PublishedSeries["polarity"];

function rate(measure: MeasureId, population: string): PublishedSeries {
  const filters = { population_type: `Children ${population} each year` };
  return {
    measure,
    breakdown: "total",
    category: "total",
    polarity: "none",
    indicator: "rate_per_10000",
    filters,
    counts: {
      interval: "poisson",
      numerator: { indicator: "count", filters },
      denominator: { indicator: "population_estimate", filters },
    },
  };
}

function number(measure: MeasureId, population: string): PublishedSeries {
  const filters = { population_type: `Children ${population} each year` };
  return { measure, breakdown: "total", category: "total", polarity: "none", indicator: "count", filters };
}

interface Share {
  readonly group: Readonly<Record<string, string>>;
  readonly characteristic: string;
  readonly breakdown?: BreakdownId;
  readonly category?: CategoryId;
  readonly polarity?: Polarity;
  /** the label of the row that holds the denominator; default Total */
  readonly total?: string;
}

function share(measure: MeasureId, options: Share): PublishedSeries {
  const {
    group,
    characteristic,
    breakdown = "total",
    category = "total",
    polarity = "none",
    total = "Total",
  } = options;
  const filters = { ...group, characteristic };
  return {
    measure,
    breakdown,
    category,
    polarity,
    indicator: "percent",
    filters,
    counts: {
      interval: "wilson",
      numerator: { indicator: "count", filters },
      denominator: { indicator: "count", filters: { ...group, characteristic: total } },
    },
  };
}

const placementGroups = [
  ["U", "Foster placements"],
  ["A", "Placed for adoption"],
  ["P1", "Placed with parents or other person with parental responsibility"],
  ["K", "Secure homes and children's homes"],
  ["H", "Independent and semi-independent living arrangements/supported accommodation"],
  ["R", "Other residential settings"],
  ["S", "Residential schools"],
  ["Z", "Other placements"],
] as const;

const ageGroups = [
  ["under-1", "Under 1 year"],
  ["1-4", "1 to 4 years"],
  ["5-9", "5 to 9 years"],
  ["10-15", "10 to 15 years"],
  ["16-plus", "16 years and over"],
] as const;

const legalStatuses = [
  ["C1", "Interim care order"],
  ["C2", "Full care order"],
  ["E1", "Placement order granted"],
  ["V2", "Voluntary agreements under S20 CA 1989"],
  ["L", "Detained for child protection"],
  ["J", "Youth justice legal statuses"],
] as const;

const careLeaverAges = [
  ["17-18", "17 to 18 years"],
  ["19-21", "19 to 21 years"],
] as const;

const longTerm = "Children looked after continuously for at least 2.5 years on 31 March aged under 16 years";
const sdq = "Ages 5 to 16 years with SDQ score";
const distance = "Distance between home and placement";

/**
 * The measures that the files of Explore Education Statistics hold for every authority, with their polarity.
 *
 * Sources: DfE, Children looked after in England including adoptions; polarity of the DfE's Local Authority Interactive Tool.
 */
export const publishedMeasures: readonly PublishedSeries[] = [
  number("cla-number", "looked after on 31 March"),
  number("started-number", "starting to be looked after"),
  number("ceased-number", "ceasing to be looked after"),
  rate("cla-rate", "looked after on 31 March"),
  rate("started-rate", "starting to be looked after"),
  rate("ceased-rate", "ceasing to be looked after"),
  ...ageGroups.map(([category, characteristic]) =>
    share("cla-profile-share", { group: { cla_group: "Age group" }, characteristic, breakdown: "age", category }),
  ),
  share("uasc-share", { group: { cla_group: "Unaccompanied asylum-seeking children" }, characteristic: "UASC" }),
  ...legalStatuses.map(([category, characteristic]) =>
    share("legal-status-share", {
      group: { cla_group: "Legal status" },
      characteristic,
      breakdown: "legal-status",
      category,
    }),
  ),
  ...placementGroups.map(([category, characteristic]) =>
    share("placement-share", { group: { cla_group: "Placement" }, characteristic, breakdown: "placement", category }),
  ),
  share("foster-share", {
    group: { cla_group: "Placement" },
    characteristic: "Foster placements",
    polarity: "higher-better",
  }),
  share("out-of-area-share", {
    group: { cla_group: "Locality of placement" },
    characteristic: "Placed outside the local authority boundary",
    polarity: "lower-better",
  }),
  share("over-20-miles-share", {
    group: { cla_group: distance },
    characteristic: "Placed more than 20 miles from home",
    breakdown: "distance",
    category: "over-20",
    polarity: "lower-better",
  }),
  share("over-20-miles-outside-share", {
    group: { cla_group: `${distance} and locality of placement` },
    characteristic: "4. Placed outside the LA boundary, more than 20 miles from home",
    breakdown: "locality-distance",
    category: "outside-over-20",
    polarity: "lower-better",
  }),
  share("three-placements-year", {
    group: { cla_group: "CLA on 31 March" },
    characteristic: "With 3 or more placements during the year",
    total: "Total children",
    polarity: "lower-better",
  }),
  share("three-placements-two-years", {
    group: { cla_group: "CLA 2 years on 31 March" },
    characteristic: "With 3 or more placements during the previous 2 years",
    total: "Total children",
    polarity: "lower-better",
  }),
  share("long-term-stability", {
    group: { cla_group: longTerm },
    characteristic: "Living with the same carer for at least 2 years",
    total: "Total children",
    polarity: "higher-better",
  }),
  share("adopted-share", {
    group: { cla_group: "Reason episode ceased" },
    characteristic: "Adopted",
    polarity: "higher-better",
  }),
  share("sgo-share", { group: { cla_group: "Reason episode ceased" }, characteristic: "Special guardianship order" }),
  ...(
    [
      ["health-assessments", "Had their annual health assessment"],
      ["immunisations", "Had their immunisations up to date"],
      ["dental-checks", "Had their teeth checked by a dentist"],
    ] as const
  ).map(([measure, characteristic]) =>
    share(measure, {
      group: { cla_group: "Health assessments: Children looked after all ages" },
      characteristic,
      total: "Total all ages",
      polarity: "higher-better",
    }),
  ),
  share("development-checks", {
    group: { cla_group: "Development assessments: Children looked after ages 0 to 4 years" },
    characteristic: "Development assessments up to date",
    total: "Total ages 0 to 4 years",
    polarity: "higher-better",
  }),
  share("sdq-received", {
    group: { cla_group: sdq },
    characteristic: "SDQ score was received",
    total: "Total ages 5 to 16 years",
    polarity: "higher-better",
  }),
  ...(
    [
      ["normal", "SDQ score is normal"],
      ["borderline", "SDQ score is borderline"],
      ["concern", "SDQ score is a cause for concern"],
    ] as const
  ).map(([category, characteristic]) =>
    share("sdq-band-share", {
      group: { cla_group: sdq },
      characteristic,
      total: "SDQ score was received",
      breakdown: "sdq-band",
      category,
    }),
  ),
  share("substance-misuse", {
    group: { cla_group: "Substance misuse: Children looked after all ages" },
    characteristic: "Identified as having a substance misuse problem",
    total: "Total all ages",
    polarity: "lower-better",
  }),
  ...careLeaverAges.flatMap(([category, care_leaver_age]) => [
    share("care-leavers-eet", {
      group: { care_leaver_age },
      characteristic: "Total in education, employment or training",
      breakdown: "age-care-leaver",
      category,
      polarity: "higher-better",
    }),
    share("care-leavers-suitable", {
      group: { care_leaver_age },
      characteristic: "Accommodation considered suitable",
      total: "Suitability total",
      breakdown: "age-care-leaver",
      category,
      polarity: "higher-better",
    }),
  ]),
  ...publishedWorkforce,
];
