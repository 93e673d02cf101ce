/** The items of OC2 that are asked of every child looked after for the whole year. */
export const compulsoryHealthItems = ["IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE"] as const;

/** All items of OC2 but the questionnaire, each 0 or 1. */
export const healthItems = [
  ...compulsoryHealthItems,
  "CONVICTED",
  "HEALTH_CHECK",
  "INTERVENTION_RECEIVED",
  "INTERVENTION_OFFERED",
] as const;
