import type { BreakdownId, CategoryId } from "../../measure/measures.ts";

/**
 * Categories that are one group of children by the definitions of their breakdowns, for every measure that is split by them: of each
 * list whoever is in one is in all. The first stands for the others.
 */
export const sameCategories: readonly (readonly (readonly [
  breakdown: BreakdownId,
  category: CategoryId | "unassigned",
])[])[] = [
  [
    ["activity", "not-known"],
    ["eet", "not-known"],
  ],
  [
    ["age-ceased", "1-4"],
    ["age", "1-4"],
  ],
  [
    ["age-ceased", "10-15"],
    ["age", "10-15"],
    ["age-health", "10-15"],
  ],
  [
    ["age-ceased", "5-9"],
    ["age", "5-9"],
    ["age-health", "5-9"],
  ],
  [
    ["age-ceased", "under-1"],
    ["age", "under-1"],
    ["age-single", "0"],
  ],
  [
    ["age-ceased", "unassigned"],
    ["age", "unassigned"],
    ["age-single", "unassigned"],
  ],
  [
    ["age-health", "16-plus"],
    ["age", "16-plus"],
  ],
  [
    ["placement-panel", "adoption"],
    ["placement-sfr", "adoption"],
    ["placement", "A"],
  ],
  [
    ["placement-panel", "foster"],
    ["placement-sfr", "foster"],
    ["placement", "U"],
  ],
  [
    ["placement-panel", "other"],
    ["placement-detail", "Z"],
    ["placement", "Z"],
  ],
  [
    ["placement-panel", "parents"],
    ["placement-detail", "P1"],
    ["placement-sfr", "parents"],
    ["placement", "P1"],
  ],
  [
    ["placement-panel", "residential"],
    ["placement-detail", "K2"],
  ],
  [
    ["placement-panel", "school"],
    ["placement-detail", "S1"],
    ["placement-sfr", "schools"],
    ["placement", "S"],
  ],
  [
    ["placement-panel", "secure"],
    ["placement-detail", "K1"],
  ],
  [
    ["placement-panel", "supported"],
    ["placement", "H"],
  ],
  [
    ["placement-panel", "temporary"],
    ["placement-detail", "T"],
    ["placement-sfr", "T"],
    ["placement", "T"],
  ],
  [
    ["placement-panel", "yoi-prison"],
    ["placement-detail", "R5"],
  ],
  [
    ["placement-panel", "unassigned"],
    ["placement-detail", "unassigned"],
    ["placement", "unassigned"],
  ],
  [
    ["ethnicity-detail", "OOTH"],
    ["ethnicity", "other"],
  ],
  [
    ["ethnicity-detail", "unassigned"],
    ["ethnicity", "unassigned"],
  ],
  [
    ["provider-sector", "not-reported"],
    ["provider", "not-reported"],
  ],
  [
    ["provider-sector", "parents"],
    ["provider", "PR0"],
  ],
];
