import { outcomeBreakdown } from "./outcomeBreakdown.ts";

const dictionary = "DfE, Local Authority Interactive Tool data dictionary";

/** Number of advisers in a scenario; the categories are the numbers that a series has. */
export const advisers = outcomeBreakdown<"advisers", `${number}`>({
  id: "advisers",
  title: "Number of advisers in a scenario",
  source: "this catalogue",
  certainty: "inferred",
  categories: [],
});

/** With whom an authority's figure is held up. */
export const neighbours = outcomeBreakdown({
  id: "neighbours",
  title: "Comparator",
  source: dictionary,
  certainty: "quoted",
  categories: [
    { id: "england", label: "England" },
    { id: "region", label: "Region" },
    { id: "statistical-neighbours", label: "Statistical neighbours, with the year of the model" },
  ],
});

/** Quality of section B of a personal education plan. */
export const pepQuality = outcomeBreakdown({
  id: "pep-quality",
  title: "Quality of section B",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "good-or-better", label: "Good or better" },
    { id: "satisfactory", label: "Satisfactory", polarity: "none" },
    { id: "unsatisfactory", label: "Unsatisfactory", polarity: "lower-better" },
  ],
});

/** What is checked of a personal education plan. */
export const pepCheck = outcomeBreakdown({
  id: "pep-check",
  title: "PEP checks",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "returned", label: "Returned" },
    { id: "within-10-working-days", label: "Returned within 10 working days" },
    { id: "smart-targets", label: "With SMART targets" },
  ],
});

/** How far a return home interview came. */
export const interviewStage = outcomeBreakdown({
  id: "interview-stage",
  title: "Return home interview",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "offered", label: "Offered" },
    { id: "accepted", label: "Accepted" },
    { id: "within-72-hours", label: "Held within 72 hours" },
  ],
});

/** Who enquires about adoption. */
export const enquiryType = outcomeBreakdown({
  id: "enquiry-type",
  title: "Adoption enquiry",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "prospective", label: "Prospective adopter" },
    { id: "step-parent", label: "Step-parent" },
  ],
});

/** How far adopters have come. */
export const adopterStage = outcomeBreakdown({
  id: "adopter-stage",
  title: "Adopter households",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "stage-one", label: "In stage one" },
    { id: "stage-two", label: "In stage two" },
    { id: "approved", label: "Approved in the period" },
    { id: "no-link", label: "Approved, no link" },
    { id: "withdrew-stage-two", label: "Withdrew in stage two" },
    { id: "withdrew-approved", label: "Withdrew after approval" },
  ],
});

/** What an adoption agency counts that no return holds. */
export const agencyCount = outcomeBreakdown({
  id: "agency-count",
  title: "Adoption agency's counts",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "application-in-court", label: "Placed, and the application is in court" },
    { id: "disruption", label: "Placements for adoption that broke down" },
    { id: "interagency-child", label: "Children placed with another agency's adopters" },
    { id: "interagency-household", label: "Households of other agencies for them" },
    { id: "order-own-adopters", label: "Adoption orders to our own adopters" },
    { id: "intermediary", label: "Requests for an intermediary" },
    { id: "order-non-agency", label: "Adoption orders without an agency" },
  ],
});

/** Support after adoption. */
export const adoptionSupport = outcomeBreakdown({
  id: "adoption-support",
  title: "Adoption support",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "request", label: "Requests" },
    { id: "assessment", label: "Assessments completed" },
    { id: "fund-application", label: "Support fund applications" },
  ],
});

/** What must be in time for a child or care leaver. */
export const planCheck = outcomeBreakdown({
  id: "plan-check",
  title: "Timeliness of plans and visits",
  source: "Ofsted ILACS Annex A",
  certainty: "inferred",
  categories: [
    { id: "statutory-visit", label: "Statutory visit in time" },
    { id: "pathway-plan", label: "Pathway plan reviewed in the last 6 months" },
    { id: "permanence-plan", label: "Permanence plan recorded" },
    { id: "initial-health-assessment", label: "Initial health assessment within 20 working days" },
  ],
});

/** How children do at school. */
export const education = outcomeBreakdown({
  id: "education",
  title: "School measures",
  source: dictionary,
  certainty: "quoted",
  categories: [
    { id: "sen-support", label: "SEN without a statement or plan", polarity: "none" },
    { id: "ehcp", label: "Statement or EHC plan", polarity: "none" },
    { id: "overall-absence", label: "Overall absence, half-days" },
    { id: "unauthorised-absence", label: "Unauthorised absence, half-days" },
    { id: "persistent-absence", label: "Persistent absentees" },
    { id: "suspension", label: "At least one suspension" },
  ],
});

/** What children reach at the end of a stage of school. */
export const attainment = outcomeBreakdown({
  id: "attainment",
  title: "Stage of school",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "key-stage-1", label: "Key stage 1: expected standard in reading, writing and mathematics" },
    { id: "key-stage-2", label: "Key stage 2: expected standard in reading, writing and mathematics" },
    { id: "key-stage-4", label: "Key stage 4: grade 4 or above in English and mathematics" },
  ],
});

/** What money is spent on. */
export const costLine = outcomeBreakdown({
  id: "cost-line",
  title: "Weekly unit cost line",
  source: dictionary,
  certainty: "quoted",
  categories: [
    { id: "all", label: "All children looked after" },
    { id: "fostering", label: "Fostering" },
    { id: "residential", label: "Residential care" },
  ],
});

/** Foster places, approved or filled; in-house, without friends and family from 2022. */
export const fosterPlace = outcomeBreakdown({
  id: "foster-place",
  title: "Foster places",
  source: dictionary,
  certainty: "quoted",
  categories: [
    { id: "approved", label: "Approved places" },
    { id: "filled", label: "Filled places" },
  ],
});

/** How social workers are counted. */
export const workforceBasis = outcomeBreakdown({
  id: "workforce-basis",
  title: "Workforce basis",
  source: "DfE, Children's social work workforce",
  certainty: "quoted",
  categories: [
    { id: "fte", label: "Full-time equivalent" },
    { id: "headcount", label: "Headcount" },
  ],
});

/** What comes of pre-proceedings. */
export const preProceedingsOutcome = outcomeBreakdown({
  id: "pre-proceedings-outcome",
  title: "How pre-proceedings ended",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "without-proceedings", label: "Without proceedings" },
    { id: "proceedings-issued", label: "Proceedings issued" },
    { id: "other", label: "In another way" },
  ],
});

/** How good the practice in an audited case is, by the grades of inspections. */
export const auditGrade = outcomeBreakdown({
  id: "audit-grade",
  title: "Grade of the audit",
  source: "Ofsted, Inspecting local authority children's services",
  certainty: "inferred",
  categories: [
    { id: "good-or-better", label: "Good or better" },
    { id: "requires-improvement", label: "Requires improvement", polarity: "lower-better" },
    { id: "inadequate", label: "Inadequate", polarity: "lower-better" },
  ],
});
