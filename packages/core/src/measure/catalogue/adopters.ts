import { adopterStage, adoptionSupport, agencyCount, enquiryType } from "../breakdown/local.ts";
import { localMeasure } from "../localMeasure.ts";

/** Enquiries about adoption. */
export const adoptionEnquiries = localMeasure({
  id: "adoption-enquiries",
  title: "Adoption enquiries",
  why: "Adopters begin with an enquiry; fewer now are fewer families in a year.",
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
  why: "It says whether there will be families for the children who wait.",
  unit: "households",
  definition: "Households at the stage on the date, or in the period for approvals and withdrawals.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  breakdowns: [adopterStage],
});

/** What an adoption agency counts besides adopters and enquiries. */
export const adoptionAgencyCounts = localMeasure({
  id: "adoption-agency-counts",
  title: "Adoption agency's counts",
  why: "It shows what the agency does besides matching, such as placements that broke down and families found elsewhere.",
  unit: "children",
  definition:
    "Children placed for adoption on the date whose application is in court; and in the period, placements for adoption that broke down before the order, children placed with adopters of another agency and the households of these, requests for an intermediary, and orders granted to the agency's own adopters and to adopters who came through no agency.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  breakdowns: [agencyCount],
});

/** Support asked for after adoption. */
export const adoptionSupportRequests = localMeasure({
  id: "adoption-support-requests",
  title: "Adoption support",
  why: "Adoption does not end need; requests show how many families ask for help and how many get it.",
  unit: "requests",
  definition: "Requests for adoption support, assessments completed or applications to the support fund in the period.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  breakdowns: [adoptionSupport],
});
