import { defineBreakdown, unassigned } from "../Breakdown.ts";
import { codeBreakdown } from "./codeBreakdown.ts";
import { episodeCode } from "./episodeCode.ts";
import { outcomeBreakdown } from "./outcomeBreakdown.ts";

const release = "DfE, Children looked after in England including adoptions";

/** What happened to a child on the way to adoption. */
export const adoptionStage = outcomeBreakdown({
  id: "adoption-stage",
  title: "Adoption stage in the period",
  source: release,
  certainty: "inferred",
  categories: [
    { id: "plan", label: "Decision that the child should be placed for adoption" },
    { id: "placement-order", label: "Placement order granted" },
    { id: "matched", label: "Matched" },
    { id: "placed", label: "Moved in with adopters" },
    { id: "adopted", label: "Adoption order granted" },
    { id: "reversed", label: "Decision reversed" },
  ],
});

/** Where a child in care stands who is to be adopted. */
export const adoptionStatus = outcomeBreakdown({
  id: "adoption-status",
  title: "Children in care with an adoption decision",
  source: release,
  certainty: "quoted",
  categories: [
    { id: "placed", label: "Placed for adoption" },
    { id: "order-not-placed", label: "Placement order, not placed" },
    { id: "no-order-not-placed", label: "No placement order, not placed" },
    { id: "reversed", label: "Decision reversed, still looked after" },
  ],
});

/** The intervals on the way from care to adoption. */
export const adoptionInterval = outcomeBreakdown({
  id: "adoption-interval",
  title: "Adoption interval",
  source: release,
  certainty: "quoted",
  categories: [
    { id: "entry-decision", label: "Entry to decision" },
    { id: "decision-match", label: "Decision to match" },
    { id: "match-placed", label: "Match to placed" },
    { id: "entry-placed", label: "Entry to placed" },
    { id: "placed-adopted", label: "Placed to adopted" },
    { id: "entry-adopted", label: "Entry to adopted" },
  ],
});

/** Whose approved adopters a child was matched with, by the provider of the placement; of matches alone. */
export const matchSource = defineBreakdown({
  id: "match-source",
  title: "Adopters matched",
  source: "this catalogue",
  certainty: "inferred",
  restsOn: ["Episodes.PLACE_PROVIDER", "AD1.DATE_MATCH"],
  categories: [
    { id: "own", label: "Own approved adopters" },
    { id: "external", label: "External agency" },
  ],
  classifier: (care) => {
    const providerOf = episodeCode("PLACE_PROVIDER", "counted")(care);
    return (member) => {
      if (member.outcome !== "matched") return [];
      const provider = providerOf(member);
      return [provider === "" ? unassigned.id : provider === "PR1" ? "own" : "external"];
    };
  },
});

/** Why a decision that a child should be placed for adoption ended; of reversals alone. */
export const reversalReason = codeBreakdown({
  id: "reversal-reason",
  title: "Why the decision ended",
  source: release,
  certainty: "quoted",
  restsOn: ["PlacedAdoption.DATE_PLACED_CEASED", "PlacedAdoption.REASON_PLACED_CEASED"],
  categories: [
    { id: "RD1", label: "Child's needs changed", codes: ["RD1"] },
    { id: "RD2", label: "Court made no placement order", codes: ["RD2"] },
    { id: "RD3", label: "No adopters found", codes: ["RD3"] },
    { id: "RD4", label: "Any other reason", codes: ["RD4"] },
  ],
  codeOf: (care) => {
    const { codes, values } = care.PlacedAdoption.columns.REASON_PLACED_CEASED;
    return ({ row }) => codes[values[row?.row ?? -1] ?? 0] ?? "";
  },
  appliesTo: ({ outcome }) => outcome === "reversed",
});
