import { codeBreakdown } from "./codeBreakdown.ts";
import { episodeCode } from "./episodeCode.ts";

/** Why a placement ended while care went on, as recorded on the episode that ended. */
export const placementChangeReason = codeBreakdown({
  id: "placement-change-reason",
  title: "Reason for placement change",
  source: "DfE, statistical first releases on children looked after, 2010 to 2017",
  certainty: "quoted",
  restsOn: ["Episodes.REASON_PLACE_CHANGE"],
  categories: [
    { id: "CARPL", label: "Change to or implementation of care plan", codes: ["CARPL"] },
    { id: "CLOSE", label: "Resignation or closure of provision", codes: ["CLOSE"] },
    { id: "ALLEG", label: "Allegation", codes: ["ALLEG"] },
    { id: "STAND", label: "Standards of care concern", codes: ["STAND"] },
    { id: "APPRR", label: "Approval removed", codes: ["APPRR"] },
    { id: "CREQB", label: "Carer asks, child's behaviour", codes: ["CREQB"] },
    { id: "CREQO", label: "Carer asks, other reason", codes: ["CREQO"] },
    { id: "CHILD", label: "Child asks", codes: ["CHILD"] },
    { id: "LAREQ", label: "Authority asks", codes: ["LAREQ"] },
    { id: "PLACE", label: "Change in status of placement only", codes: ["PLACE"] },
    { id: "CUSTOD", label: "Custody arrangement", codes: ["CUSTOD"] },
    { id: "OTHER", label: "Other", codes: ["OTHER"] },
    { id: "unassigned", label: "Blank or not a DfE code", codes: ["", "LIIAF"] },
  ],
  codeOf: episodeCode("REASON_PLACE_CHANGE", "counted"),
});
