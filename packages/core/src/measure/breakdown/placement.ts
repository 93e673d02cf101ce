import { rests } from "../rests.ts";
import { codeBreakdown } from "./codeBreakdown.ts";
import { episodeCode } from "./episodeCode.ts";
import { placementCode } from "./placementCode.ts";

/** Placement group, as the release prints it for 31 March 2018 and later. */
export const placement = codeBreakdown({
  id: "placement",
  title: "Placement group",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "confirmed-against-published",
  restsOn: rests.usualPlacement,
  categories: [
    { id: "U", label: "Foster placements", codes: ["U1", "U2", "U3", "U4", "U5", "U6"] },
    { id: "A", label: "Placed for adoption", codes: ["A3", "A4", "A5", "A6"] },
    { id: "P1", label: "Placed with parents or other person with parental responsibility", codes: ["P1"] },
    { id: "K", label: "Secure homes and children's homes", codes: ["K1", "K2"] },
    {
      id: "H",
      label: "Independent and semi-independent living arrangements/supported accommodation",
      codes: ["H5", "P2", "K3"],
    },
    { id: "R", label: "Other residential settings", codes: ["R1", "R2", "R3", "R5", "P3"] },
    { id: "S", label: "Residential schools", codes: ["S1"] },
    { id: "Z", label: "Other placements", codes: ["Z1", "Z11", "Z12", "Z13", "Z14"] },
    { id: "T", label: "Temporary placement, usual placement not found", codes: ["T0", "T1", "T2", "T3", "T4"] },
  ],
  codeOf: placementCode,
});

/** Placement, in the detail that the release prints. */
export const placementDetail = codeBreakdown({
  id: "placement-detail",
  title: "Placement detail",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "quoted",
  restsOn: rests.usualPlacement,
  categories: [
    { id: "U-relative-ffa", label: "Foster: relative or friend, also approved adopter", codes: ["U2"] },
    { id: "U-relative", label: "Foster: relative or friend, not FFA or concurrent planning", codes: ["U1", "U3"] },
    { id: "U-other-ffa", label: "Foster: other carer, also approved adopter", codes: ["U5"] },
    { id: "U-other", label: "Foster: other carer, not FFA or concurrent planning", codes: ["U4", "U6"] },
    { id: "A3", label: "For adoption with consent, current foster carer", codes: ["A3"] },
    { id: "A5", label: "For adoption with placement order, current foster carer", codes: ["A5"] },
    { id: "A4", label: "For adoption with consent, not current foster carer", codes: ["A4"] },
    { id: "A6", label: "For adoption with placement order, not current foster carer", codes: ["A6"] },
    { id: "P1", label: "With parents or other person with parental responsibility", codes: ["P1"] },
    { id: "K1", label: "Secure home", codes: ["K1"] },
    { id: "K2", label: "Children's home", codes: ["K2"] },
    { id: "H5", label: "Semi-independent living accommodation", codes: ["H5"] },
    { id: "P2", label: "Living independently", codes: ["P2"] },
    { id: "K3", label: "Supported accommodation", codes: ["K3"] },
    { id: "R1", label: "Residential care homes", codes: ["R1"] },
    { id: "R2", label: "NHS trust providing medical or nursing care", codes: ["R2"] },
    { id: "R3", label: "Family centre or mother and baby unit", codes: ["R3"] },
    { id: "R5", label: "Young offender institution or prison", codes: ["R5"] },
    { id: "P3", label: "Residential employment", codes: ["P3"] },
    { id: "S1", label: "Residential schools", codes: ["S1"] },
    { id: "Z", label: "Other placements", codes: ["Z1", "Z11", "Z12", "Z13", "Z14"] },
    { id: "T", label: "Temporary, usual placement not found", codes: ["T0", "T1", "T2", "T3", "T4"] },
  ],
  codeOf: placementCode,
});

/** Placement group to 2017; never to be joined to the later series, for semi-independent accommodation moved group. */
export const placementSfr = codeBreakdown({
  id: "placement-sfr",
  title: "Placement group to 2017",
  source: "DfE, statistical first releases on children looked after, 2010 to 2017",
  certainty: "inferred",
  restsOn: rests.usualPlacement,
  categories: [
    { id: "foster", label: "Foster placements", codes: ["Q1", "Q2", "U1", "U2", "U3", "U4", "U5", "U6"] },
    { id: "adoption", label: "Placed for adoption", codes: ["A3", "A4", "A5", "A6"] },
    { id: "parents", label: "Placed with parents", codes: ["P1"] },
    { id: "community", label: "Other placement in the community", codes: ["P2", "P3"] },
    { id: "secure-homes-hostels", label: "Secure units, children's homes and hostels", codes: ["K1", "K2", "H5"] },
    { id: "other-residential", label: "Other residential settings", codes: ["R1", "R2", "R3", "R5"] },
    { id: "schools", label: "Residential schools", codes: ["S1"] },
    { id: "missing", label: "Missing from agreed placement for more than 24 hours", codes: ["M1", "M2", "M3"] },
    { id: "other", label: "Other placements", codes: ["Z1"] },
    { id: "T", label: "Temporary placements", codes: ["T0", "T1", "T2", "T3", "T4"] },
  ],
  codeOf: episodeCode("PLACE", "usual-placement"),
});
