import type { Breakdown } from "./Breakdown.ts";
import {
  adopterHouseholds,
  adoptionAgencyCounts,
  adoptionEnquiries,
  adoptionSupportRequests,
} from "./catalogue/adopters.ts";
import { adoptionPipeline, adoptionStatusNumber } from "./catalogue/adoptionPipeline.ts";
import {
  adoptionA1,
  adoptionA2,
  adoptionA3,
  adoptionA10,
  adoptionIntervalMean,
  adoptionPlaced12Months,
} from "./catalogue/adoptionTimeliness.ts";
import { careLeavers22to25, paCaseload, paEntitled, paNeeded, paReceiving, paTakeUp } from "./catalogue/advisers.ts";
import {
  careLeaversAccommodationShare,
  careLeaversActivityShare,
  careLeaversEet,
  careLeaversInTouch,
  careLeaversNumber,
  careLeaversSuitable,
} from "./catalogue/careLeavers.ts";
import { ceasedNumber, ceasedRate, ceasedReasonShare } from "./catalogue/ceasingCare.ts";
import { claNumber, claProfileShare, claRate, mothersShare, turning18 } from "./catalogue/childrenInCare.ts";
import {
  courtWeeks,
  courtWithin26Weeks,
  ordersAsAsked,
  preProceedingsNumber,
  preProceedingsOutcomeShare,
  preProceedingsStarted,
  preProceedingsWeeks,
  proceedingsIssued,
} from "./catalogue/courts.ts";
import { claDuringYear, netChange, shortBreaksOnly } from "./catalogue/duringTheYear.ts";
import {
  fosterCarerEthnicityShare,
  fosteringComplaints,
  fosteringHouseholds,
  fosteringNotices,
  siblingsTogether,
  unregisteredHomes,
} from "./catalogue/fostering.ts";
import {
  convictions,
  dentalChecks,
  developmentChecks,
  healthAssessments,
  immunisations,
  oc2Cohort,
  substanceInterventionShare,
  substanceMisuse,
} from "./catalogue/health.ts";
import {
  camhsNotAttended,
  emergencyAccommodation,
  fosterPlaces,
  planTimeliness,
  returnInterviewsShare,
  unitCostWeek,
  youthOffendingOpen,
} from "./catalogue/localServices.ts";
import { longTermMatched } from "./catalogue/longTermMatched.ts";
import {
  awayChildrenShare,
  missingAtDate,
  missingChildrenShare,
  missingIncidents,
  missingIncidentsMean,
  missingMoreThanOnce,
} from "./catalogue/missing.ts";
import {
  daysByPlacement,
  movesPer1000Days,
  permanent6Months,
  permanent12Months,
  permanent24Months,
  permanent36Months,
  residentialWithinYear,
  returned6Months,
  returned12Months,
  returned24Months,
  returned60Months,
} from "./catalogue/pathways.ts";
import { adoptedNumber, adoptedShare, adoptionOrderTypeShare, sgoShare, sgoTypeShare } from "./catalogue/permanence.ts";
import { movesPerChildYear, placementChangeReasonShare, placementDurationShare } from "./catalogue/placementChanges.ts";
import {
  newPlacementsLocationShare,
  outOfAreaShare,
  over20MilesOutsideShare,
  over20MilesShare,
  placementNetGain,
} from "./catalogue/placementLocation.ts";
import {
  fosterShare,
  fosterTypeShare,
  legalStatusShare,
  needShare,
  placementShare,
  providerShare,
  yoiPrisonNumber,
} from "./catalogue/placements.ts";
import {
  auditGradeShare,
  auditsCompletedShare,
  iroCaseload,
  reauditsImprovedShare,
  supervisionOnTimeShare,
} from "./catalogue/practice.ts";
import { claRateStandardised, disproportionalityRatio } from "./catalogue/ratesCompared.ts";
import { reviewsOnTimeShare, reviewsParticipation } from "./catalogue/reviews.ts";
import {
  attainmentShare,
  educationShare,
  pepOnTimeShare,
  pepQualityShare,
  schoolMoves,
} from "./catalogue/schooling.ts";
import { threeSocialWorkers } from "./catalogue/socialWorkers.ts";
import { longTermStability, threePlacementsTwoYears, threePlacementsYear } from "./catalogue/stability.ts";
import { startedAgain, startedNumber, startedRate, uascStartedShare } from "./catalogue/startingCare.ts";
import { careLeaversStayingPut } from "./catalogue/stayingPut.ts";
import { sdqAverage, sdqBandShare, sdqReceived } from "./catalogue/strengthsAndDifficulties.ts";
import { careDurationMedian, careDurationShare } from "./catalogue/timeInCare.ts";
import { uascNumber, uascShare } from "./catalogue/unaccompaniedChildren.ts";
import { workforceAgency, workforceCaseload, workforceTurnover, workforceVacancy } from "./catalogue/workforce.ts";
import type { Measure, Unit } from "./Measure.ts";

/** Every measure there is, in the order in which `lac measures` and `lac figures` give them. */
const catalogue = [
  claNumber,
  claRate,
  claRateStandardised,
  disproportionalityRatio,
  claProfileShare,
  mothersShare,
  claDuringYear,
  shortBreaksOnly,
  startedNumber,
  startedRate,
  startedAgain,
  ceasedNumber,
  ceasedRate,
  ceasedReasonShare,
  netChange,
  uascNumber,
  uascShare,
  uascStartedShare,
  turning18,
  placementShare,
  fosterShare,
  fosterTypeShare,
  providerShare,
  yoiPrisonNumber,
  outOfAreaShare,
  over20MilesShare,
  over20MilesOutsideShare,
  placementNetGain,
  newPlacementsLocationShare,
  legalStatusShare,
  needShare,
  careDurationMedian,
  careDurationShare,
  placementDurationShare,
  threePlacementsYear,
  threePlacementsTwoYears,
  longTermStability,
  movesPerChildYear,
  placementChangeReasonShare,
  permanent6Months,
  permanent12Months,
  permanent24Months,
  permanent36Months,
  movesPer1000Days,
  residentialWithinYear,
  daysByPlacement,
  returned6Months,
  returned12Months,
  returned24Months,
  returned60Months,
  threeSocialWorkers,
  schoolMoves,
  reviewsOnTimeShare,
  reviewsParticipation,
  missingChildrenShare,
  missingIncidents,
  missingIncidentsMean,
  missingMoreThanOnce,
  missingAtDate,
  awayChildrenShare,
  oc2Cohort,
  healthAssessments,
  immunisations,
  dentalChecks,
  developmentChecks,
  sdqReceived,
  sdqAverage,
  sdqBandShare,
  convictions,
  substanceMisuse,
  substanceInterventionShare,
  adoptedNumber,
  adoptedShare,
  adoptionOrderTypeShare,
  sgoShare,
  sgoTypeShare,
  adoptionA1,
  adoptionA2,
  adoptionA3,
  adoptionA10,
  adoptionPipeline,
  adoptionStatusNumber,
  adoptionPlaced12Months,
  adoptionIntervalMean,
  careLeaversNumber,
  careLeaversInTouch,
  careLeaversEet,
  careLeaversActivityShare,
  careLeaversSuitable,
  careLeaversAccommodationShare,
  careLeaversStayingPut,
  careLeavers22to25,
  paEntitled,
  paReceiving,
  paTakeUp,
  paCaseload,
  paNeeded,
  pepQualityShare,
  pepOnTimeShare,
  returnInterviewsShare,
  courtWeeks,
  courtWithin26Weeks,
  ordersAsAsked,
  preProceedingsStarted,
  preProceedingsNumber,
  preProceedingsWeeks,
  preProceedingsOutcomeShare,
  proceedingsIssued,
  longTermMatched,
  adoptionEnquiries,
  adopterHouseholds,
  adoptionAgencyCounts,
  adoptionSupportRequests,
  emergencyAccommodation,
  youthOffendingOpen,
  camhsNotAttended,
  planTimeliness,
  educationShare,
  attainmentShare,
  unitCostWeek,
  fosterPlaces,
  fosteringHouseholds,
  fosteringNotices,
  fosteringComplaints,
  fosterCarerEthnicityShare,
  siblingsTogether,
  unregisteredHomes,
  workforceCaseload,
  workforceTurnover,
  workforceAgency,
  workforceVacancy,
  supervisionOnTimeShare,
  iroCaseload,
  auditsCompletedShare,
  auditGradeShare,
  reauditsImprovedShare,
] as const;

type CatalogueMeasure = (typeof catalogue)[number];

/** The measures of the catalogue, each by its id, with its own unit and breakdowns. */
export type MeasuresById = { readonly [M in CatalogueMeasure as M["id"]]: M };

/** The id of a measure of the catalogue. */
export type MeasureId = keyof MeasuresById;

type CatalogueBreakdown = CatalogueMeasure["breakdowns"][number];

/** The breakdowns of the catalogue, each by its id, with its own categories. */
export type BreakdownsById = { readonly [B in CatalogueBreakdown as B["id"]]: B };

/** The id of a breakdown that some measure of the catalogue has. */
export type BreakdownId = keyof BreakdownsById;

/** The id of a category of some breakdown of the catalogue. */
export type CategoryId = CatalogueBreakdown["categories"][number]["id"];

/** The catalogue: every measure there is, in the order in which `lac measures` and `lac figures` give them. */
export const measures: readonly Measure<MeasureId, Unit, Breakdown<BreakdownId, CategoryId>>[] = catalogue;
