import type { Rule } from "./Rule.ts";
import { adopterRules } from "./rules/adopterRules.ts";
import { adoptionRules } from "./rules/adoptionRules.ts";
import { adoptivePlacementRules } from "./rules/adoptivePlacementRules.ts";
import { careLeaverCohortRules } from "./rules/careLeaverCohortRules.ts";
import { careLeaverLastYearRules } from "./rules/careLeaverLastYearRules.ts";
import { careLeaverRules } from "./rules/careLeaverRules.ts";
import { childLastYearRules } from "./rules/childLastYearRules.ts";
import { childRules } from "./rules/childRules.ts";
import { continuityRules } from "./rules/continuityRules.ts";
import { decisionLastYearRules } from "./rules/decisionLastYearRules.ts";
import { decisionRules } from "./rules/decisionRules.ts";
import { distanceRules } from "./rules/distanceRules.ts";
import { episodeCodeRules } from "./rules/episodeCodeRules.ts";
import { episodeDateRules } from "./rules/episodeDateRules.ts";
import { episodeSequenceRules } from "./rules/episodeSequenceRules.ts";
import { healthCohortRules } from "./rules/healthCohortRules.ts";
import { healthRules } from "./rules/healthRules.ts";
import { identityRules } from "./rules/identityRules.ts";
import { legalStatusRules } from "./rules/legalStatusRules.ts";
import { libertyRules } from "./rules/libertyRules.ts";
import { locationRules } from "./rules/locationRules.ts";
import { matchRules } from "./rules/matchRules.ts";
import { missingAndEpisodesRules } from "./rules/missingAndEpisodesRules.ts";
import { missingRules } from "./rules/missingRules.ts";
import { motherBirthRules } from "./rules/motherBirthRules.ts";
import { motherRules } from "./rules/motherRules.ts";
import { newEpisodeRules } from "./rules/newEpisodeRules.ts";
import { openLastYearRules } from "./rules/openLastYearRules.ts";
import { placementChangeRules } from "./rules/placementChangeRules.ts";
import { placementContinuityRules } from "./rules/placementContinuityRules.ts";
import { placementRules } from "./rules/placementRules.ts";
import { previousPermanenceRules } from "./rules/previousPermanenceRules.ts";
import { providerCodeRules } from "./rules/providerCodeRules.ts";
import { providerListRules } from "./rules/providerListRules.ts";
import { reasonCeasedRules } from "./rules/reasonCeasedRules.ts";
import { reviewRules } from "./rules/reviewRules.ts";
import { shortBreakRules } from "./rules/shortBreakRules.ts";
import { socialWorkerDateRules } from "./rules/socialWorkerDateRules.ts";
import { socialWorkerRules } from "./rules/socialWorkerRules.ts";
import { strengthsRules } from "./rules/strengthsRules.ts";
import { uascRules } from "./rules/uascRules.ts";
import { urnRules } from "./rules/urnRules.ts";

/** Every rule that is implemented, family by family. */
export const rules: readonly Rule[] = [
  ...identityRules,
  ...childRules,
  ...childLastYearRules,
  ...motherRules,
  ...motherBirthRules,
  ...uascRules,
  ...episodeCodeRules,
  ...episodeDateRules,
  ...episodeSequenceRules,
  ...newEpisodeRules,
  ...legalStatusRules,
  ...shortBreakRules,
  ...placementRules,
  ...placementChangeRules,
  ...providerCodeRules,
  ...urnRules,
  ...providerListRules,
  ...locationRules,
  ...distanceRules,
  ...reasonCeasedRules,
  ...continuityRules,
  ...placementContinuityRules,
  ...adopterRules,
  ...adoptionRules,
  ...matchRules,
  ...decisionRules,
  ...decisionLastYearRules,
  ...adoptivePlacementRules,
  ...careLeaverRules,
  ...careLeaverCohortRules,
  ...careLeaverLastYearRules,
  ...healthRules,
  ...healthCohortRules,
  ...strengthsRules,
  ...missingRules,
  ...missingAndEpisodesRules,
  ...openLastYearRules,
  ...reviewRules,
  ...previousPermanenceRules,
  ...socialWorkerRules,
  ...socialWorkerDateRules,
  ...libertyRules,
].map((rule) => ({ ...rule, distorts: [...new Set(rule.distorts)] }));
