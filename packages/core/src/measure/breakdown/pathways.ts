import { outcomeBreakdown } from "./outcomeBreakdown.ts";

/** How children left who could come back into care and be known again. */
export const wayOut = outcomeBreakdown({
  id: "way-out",
  title: "Way out of care",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "home", label: "Home to parents or relatives" },
    { id: "special-guardianship", label: "Special guardianship" },
    { id: "child-arrangements", label: "Child arrangements order" },
    { id: "independence", label: "Independent living" },
    { id: "adoption", label: "Adoption" },
    { id: "other", label: "Any other way" },
  ],
});

/** What became of children by some time after they came into care. */
export const entryOutcome = outcomeBreakdown({
  id: "entry-outcome",
  title: "What became of those who came into care",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "home", label: "Home to parents or relatives" },
    { id: "special-guardianship", label: "Special guardianship" },
    { id: "child-arrangements", label: "Child arrangements order" },
    { id: "adoption", label: "Adoption" },
    { id: "independence", label: "Independent living" },
    { id: "turned-18", label: "Turned 18" },
    { id: "died", label: "Died" },
    { id: "other", label: "Left in another way" },
    { id: "not-recorded", label: "Left, reason not recorded" },
    { id: "in-care", label: "Still in care" },
  ],
});

/** Kinds of placement between which paths through care are told, and out of care. */
export const pathState = outcomeBreakdown({
  id: "path-state",
  title: "Where children were",
  source: "this catalogue",
  certainty: "inferred",
  categories: [
    { id: "kin", label: "Relatives or friends" },
    { id: "foster", label: "Other foster carers" },
    { id: "residential", label: "Children's homes and residential schools" },
    { id: "supported", label: "Semi-independent or supported" },
    { id: "parents", label: "With parents" },
    { id: "adoptive", label: "Placed for adoption" },
    { id: "other", label: "Other placement" },
    { id: "out", label: "Out of care" },
  ],
});
