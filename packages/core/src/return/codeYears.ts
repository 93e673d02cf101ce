import type { CodeSet, codeSets } from "./codeSets.ts";
import type { FileName } from "./fileLayouts.ts";

/** Reporting years, both ends included; without an end where there is none. */
export interface YearSpan {
  readonly from?: number;
  readonly to?: number;
}

/**
 * The codes that not every return has had, by the reporting years in which they may stand. Where the guides that
 * authorities work by do not agree on a year, either is accepted: H5 and P2 to 2024 or 2025, K3 from 2024 or 2025, Z1
 * to 2025 or 2026.
 *
 * Source: DfE, SSDA903 returns 2015 to 2016 up to 2026 to 2027, as encoded by Data to Insight and by the London
 * Innovation and Improvement Alliance.
 */
export const codeYears: { readonly [S in CodeSet]?: { readonly [C in (typeof codeSets)[S][number]]?: YearSpan } } = {
  SEX: { "1": { to: 2024 }, "2": { to: 2024 }, M: { from: 2025 }, F: { from: 2025 }, U: { from: 2025 } },
  PLACE: {
    H5: { to: 2025 },
    P2: { to: 2025 },
    K3: { from: 2024 },
    Z1: { to: 2026 },
    Z11: { from: 2026 },
    Z12: { from: 2026 },
    Z13: { from: 2026 },
    Z14: { from: 2026 },
  },
  REC: {
    E43: { to: 2018 },
    E44: { to: 2018 },
    E45: { from: 2019 },
    E46: { from: 2019 },
    E47: { from: 2019 },
    E48: { from: 2019 },
  },
  REASON_PLACE_CHANGE: { CUSTOD: { from: 2019 } },
  ACTIV: {
    F3: { to: 2021 },
    P3: { to: 2021 },
    F4: { from: 2022 },
    P4: { from: 2022 },
    F5: { from: 2022 },
    P5: { from: 2022 },
  },
};

/** The files that not every return has had, by the reporting years in which they are part of it. */
export const fileYears: { readonly [F in FileName]?: YearSpan } = {
  SWEpisodes: { from: 2024 },
  DoLo: { from: 2027 },
};

/**
 * Whether a reporting year lies in a span of years.
 *
 * @example
 * isInYears(2024, { from: 2022 }); // => true
 * isInYears(2024, { to: 2023 }); // => false
 */
export function isInYears(year: number, { from = -Infinity, to = Infinity }: YearSpan): boolean {
  return from <= year && year <= to;
}
