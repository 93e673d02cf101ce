import { outcomeBreakdown } from "./outcomeBreakdown.ts";

/** How far those who want to foster have come, and who stopped. */
export const fosteringStage = outcomeBreakdown({
  id: "fostering-stage",
  title: "Foster carer households",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "enquiry", label: "Enquiries in the period" },
    { id: "assessment", label: "In assessment" },
    { id: "approved", label: "Approved in the period" },
    { id: "left", label: "Stopped fostering in the period" },
  ],
});

/** How long before the day a foster carer said that a child could not stay. */
export const noticeLength = outcomeBreakdown({
  id: "notice-length",
  title: "Notice of a foster carer",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "28-days", label: "28 days or more" },
    { id: "shorter", label: "Fewer than 28 days" },
  ],
});

/** The ethnic group of a foster carer, as that of children is grouped. */
export const carerEthnicity = outcomeBreakdown({
  id: "carer-ethnicity",
  title: "Ethnic group of foster carers",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "white", label: "White" },
    { id: "mixed", label: "Mixed or multiple ethnic groups" },
    { id: "asian", label: "Asian or Asian British" },
    { id: "black", label: "Black, African, Caribbean or Black British" },
    { id: "other", label: "Other ethnic group" },
  ],
});
