/** A rule of the DfE that is not implemented, and why. */
export interface RuleNotImplemented {
  readonly code: string;
  /** what it asks, and why it is not here, as a sentence */
  readonly reason: string;
}

const flag = "it compares the flag of the XML file with the UASC row; here the row is the flag, so the two agree";
const derived = "the DfE works out the location from the postcode as we do, so that it cannot be wrong by itself";
const earlier = "it was live in 2022-23 and 2023-24 alone";

/** The rules of the returns 2022-23 to 2026-27 that `rules` does not have. A test holds that the two make up the whole list. */
export const rulesNotImplemented: readonly RuleNotImplemented[] = [
  { code: "105", reason: `The UASC status is given: ${flag}.` },
  { code: "303", reason: `A date on which the status ceased goes with the status: ${flag}.` },
  { code: "205C", reason: `No date on which the status ceased is given without the status: ${flag}.` },
  { code: "179", reason: `The placement location is a code: ${derived}.` },
  { code: "411", reason: `The placement location agrees with the authority of the placement: ${derived}.` },
  { code: "217t", reason: "P2 is no placement from 28 October 2023: it was live in 2023-24 alone." },
  { code: "230", reason: "URN is given for H5 from 28 October 2023: it was live in 2023-24 alone." },
  { code: "370", reason: `A child in independent living (P2) is 16 or over: ${earlier}.` },
  { code: "445", reason: `A freeing order (D1) began before 30 December 2005: ${earlier}.` },
  { code: "451", reason: `No child is freed for adoption any more: ${earlier}.` },
  { code: "555", reason: `A freeing order goes with a decision: ${earlier}.` },
  { code: "556", reason: `A freeing order comes after the decision: ${earlier}.` },
  {
    code: "SW01STG1",
    reason: "Social workers are given for children in care at 31 March: it was live in 2023-24 alone.",
  },
  {
    code: "SW03STG1",
    reason: "Social workers are complete: it was live in 2023-24 alone, and SW01a and SW01b followed it.",
  },
  {
    code: "SW11aSTG2",
    reason: "A worker who ended has a successor: it was live in 2023-24 alone, and SW11b followed it.",
  },
  {
    code: "SW14STG2",
    reason: "The end of a worker is given: it was live in 2023-24 alone, and SW08 has what remains of it.",
  },
];
