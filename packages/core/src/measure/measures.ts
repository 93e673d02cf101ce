import { claNumber, claProfileShare, claRate, turning18, uascNumber, uascShare } from "./catalogue/childrenInCare.ts";
import {
  fosterShare,
  fosterTypeShare,
  legalStatusShare,
  needShare,
  placementShare,
  providerShare,
  yoiPrisonNumber,
} from "./catalogue/placements.ts";
import type { Measure } from "./Measure.ts";

/** The catalogue: every measure there is, in the order in which `lac measures` and `lac figures` give them. */
export const measures: readonly Measure[] = [
  claNumber,
  claRate,
  claProfileShare,
  uascNumber,
  uascShare,
  turning18,
  placementShare,
  fosterShare,
  fosterTypeShare,
  providerShare,
  yoiPrisonNumber,
  legalStatusShare,
  needShare,
];
