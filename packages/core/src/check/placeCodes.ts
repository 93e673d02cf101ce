/** Placement codes that rules name together. */
export const placeCodes = {
  adoptive: ["A3", "A4", "A5", "A6"],
  foster: ["U1", "U2", "U3", "U4", "U5", "U6"],
  temporary: ["T0", "T1", "T2", "T3", "T4"],
  /** other placements: one code to 2024-25, and what it was split into */
  other: ["Z1"],
  unregulated: ["Z11", "Z12", "Z13", "Z14"],
  /** with people or places that Ofsted does not register, in any year */
  unregistered: ["P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4"],
} as const;

/** The URN that stands for one that is not known or does not exist. */
export const unknownUrn = "XXXXXXX";
