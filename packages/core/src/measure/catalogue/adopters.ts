import { adopterStage, adoptionSupport, enquiryType } from "../breakdown/local.ts";
import { localMeasure } from "../localMeasure.ts";

/** Enquiries about adoption. */
export const adoptionEnquiries = localMeasure({
  id: "adoption-enquiries",
  title: "Adoption enquiries",
  unit: "enquiries",
  definition: "Enquiries about adoption received in the period.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  breakdowns: [enquiryType],
});

/** Households that want to adopt. */
export const adopterHouseholds = localMeasure({
  id: "adopter-households",
  title: "Adopter households by stage",
  unit: "households",
  definition: "Households at the stage on the date, or in the period for approvals and withdrawals.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  breakdowns: [adopterStage],
});

/** Support asked for after adoption. */
export const adoptionSupportRequests = localMeasure({
  id: "adoption-support-requests",
  title: "Adoption support",
  unit: "requests",
  definition: "Requests for adoption support, assessments completed or applications to the support fund in the period.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  breakdowns: [adoptionSupport],
});
