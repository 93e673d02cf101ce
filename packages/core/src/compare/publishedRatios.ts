import type { GeographicLevel } from "./PublishedFigure.ts";

/** How a published rate or share comes from published counts of the same row, area and year. */
export interface PublishedRatio {
  /** the indicator, in the name of the latest edition */
  readonly indicator: string;
  /** indicators that are added up */
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  /** whether the denominator stands in another row of the same group: most often its total */
  readonly ofGroup?: true;
  /** 100 for a percentage, 10,000 for a rate */
  readonly per: (year: number) => number;
  readonly decimals: number;
  /** what the published counts were rounded to after the ratio was taken; 0 where they were not */
  readonly countsRoundedTo: (level: GeographicLevel, year: number) => number;
}

const percent = (): number => 100;
const authorityExact = (level: GeographicLevel): number => (level === "authority" ? 0 : 10);

function workforce(
  indicator: string,
  numerator: readonly string[],
  denominator: readonly string[],
  per: PublishedRatio["per"] = percent,
): PublishedRatio {
  const roundedTo = indicator.endsWith("headcount") ? 0 : 0.1;
  return { indicator, numerator, denominator, per, decimals: 1, countsRoundedTo: () => roundedTo };
}

function interactiveTool(indicator: string, numerator: string, denominator: string): PublishedRatio {
  return {
    indicator,
    numerator: [numerator],
    denominator: [denominator],
    per: percent,
    decimals: 0,
    // to 2017 some of its counts are those of the printed tables, where an authority's are to 5
    countsRoundedTo: (level, year) => (level === "authority" ? (year <= 2017 ? 5 : 0) : 10),
  };
}

/**
 * The rates and shares of the published files that follow from counts beside them. Sickness absence is of 253 working
 * days, 254 in a leap year.
 *
 * Sources: DfE, data guidance for Children looked after in England; DfE, data dictionary of the Local Authority
 * Interactive Tool.
 */
export const publishedRatios: readonly PublishedRatio[] = [
  {
    indicator: "rate_per_10000",
    numerator: ["count"],
    denominator: ["population_estimate"],
    per: () => 10_000,
    decimals: 0,
    countsRoundedTo: authorityExact,
  },
  {
    indicator: "percent",
    numerator: ["count"],
    denominator: ["count"],
    ofGroup: true,
    per: percent,
    decimals: 0,
    countsRoundedTo: authorityExact,
  },
  workforce("turnover_rate_fte", ["leavers_fte"], ["inpost_fte"]),
  workforce("turnover_rate_headcount", ["leavers_headcount"], ["inpost_headcount"]),
  workforce("agency_rate_fte", ["agency_fte"], ["agency_fte", "inpost_fte"]),
  workforce("agency_rate_headcount", ["agency_headcount"], ["agency_headcount", "inpost_headcount"]),
  workforce("agency_cover_rate_fte", ["agency_cover_fte"], ["agency_fte"]),
  workforce("vacancy_rate_fte", ["vacancy_fte"], ["vacancy_fte", "inpost_fte"]),
  workforce("vacancy_agency_cover_rate_fte", ["agency_cover_fte"], ["vacancy_fte"]),
  workforce("caseload_fte", ["cases"], ["case_holders_fte"], () => 1),
  workforce(
    "absence_rate_fte",
    ["working_days_lost_fte"],
    ["inpost_fte"],
    (year) => 100 / (year % 4 === 0 ? 254 : 253),
  ),
  interactiveTool("Unacc_Asylmn_Seek_Childn%", "Unacc_Asylmn_Seek_Childn", "LACnum"),
  interactiveTool("%_of LAC Adopted", "No_of LAC Adopted", "LACceased"),
  interactiveTool("LAC%_Adopt_AppUnop", "LACnum_Adopt_AppUnop", "No_of LAC Adopted"),
  interactiveTool("LAC%_Adopt_ConsentDisp", "LACnum_Adopt_ConsentDisp", "No_of LAC Adopted"),
  interactiveTool("CareLeaverAcc", "NoCareLeaverAcc", "NoCareLeavers"),
  interactiveTool("LACStable_2016on", "LACStableNum_2016on", "LACnum"),
  interactiveTool("LAC_ceased_SGO%", "LAC_ceased_SGO", "LACceased"),
];
