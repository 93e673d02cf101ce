import { counted } from "@lac-analytics/notebook";
import type { AdoptionParts } from "./adoptionParts.ts";

/** Who asks about adoption, and the households that are being assessed or approved. */
export function adoptersOf({ half, of, count, isCounted, counts, table, wording, span }: AdoptionParts) {
  const hasEnquiries = isCounted("adoption-enquiries");
  const hasHouseholds = isCounted("adopter-households");
  const [people, parents] = (["prospective", "step-parent"] as const).map(
    (id) => of(half, "adoption-enquiries", id).numerator,
  );
  const enquiriesInAll = people === undefined || parents === undefined ? undefined : people + parents;
  return {
    hasEnquiries,
    prospective: count("adoption-enquiries", "prospective", "enquiry", "enquiries"),
    enquiries: enquiriesInAll === undefined ? "" : counted(enquiriesInAll, "enquiry", "enquiries"),
    stepParent: count("adoption-enquiries", "step-parent", "enquiry", "enquiries"),
    hasHouseholds,
    stageOne: count("adopter-households", "stage-one", "household"),
    stageTwo: count("adopter-households", "stage-two", "household"),
    approved: count("adopter-households", "approved", "household"),
    noLink: count("adopter-households", "no-link", "household"),
    householdChart: counts(
      "adopter-households",
      ["approved", "stage-one", "stage-two", "no-link"],
      wording("Households that want to adopt", `households approved in the ${span}`, "the council's own series"),
    ),
    householdTable:
      hasEnquiries || hasHouseholds
        ? table("Enquiries and households", ["adoption-enquiries", "adopter-households"])
        : null,
  };
}
