import { codeBreakdown } from "./codeBreakdown.ts";
import { episodeCode } from "./episodeCode.ts";

/** Legal status of the episode, in the groups that the release prints for authorities. */
export const legalStatus = codeBreakdown({
  id: "legal-status",
  title: "Legal status",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "quoted",
  restsOn: ["Episodes.LS"],
  categories: [
    { id: "C1", label: "Interim care order", codes: ["C1"] },
    { id: "C2", label: "Full care order", codes: ["C2"] },
    { id: "E1", label: "Placement order granted", codes: ["E1"] },
    { id: "V2", label: "Voluntary agreements under S20 CA 1989", codes: ["V2"] },
    { id: "L", label: "Detained for child protection", codes: ["L1", "L2", "L3"] },
    { id: "J", label: "Youth justice legal statuses", codes: ["J1", "J2", "J3"] },
    { id: "D1", label: "Freed for adoption", codes: ["D1"] },
  ],
  codeOf: episodeCode("LS", "counted"),
});
