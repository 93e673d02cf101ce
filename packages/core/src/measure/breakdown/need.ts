import { rests } from "../rests.ts";
import { codeBreakdown } from "./codeBreakdown.ts";
import { episodeCode } from "./episodeCode.ts";

/** Category of need at the start of the period of care, for the whole of which it is fixed. */
export const need = codeBreakdown({
  id: "need",
  title: "Category of need",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "quoted",
  restsOn: [...rests.periodsOfCare, "Episodes.CIN"],
  categories: [
    { id: "N1", label: "Abuse or neglect", codes: ["N1"] },
    { id: "N2", label: "Child's disability", codes: ["N2"] },
    { id: "N3", label: "Parental illness or disability", codes: ["N3"] },
    { id: "N4", label: "Family in acute stress", codes: ["N4"] },
    { id: "N5", label: "Family dysfunction", codes: ["N5"] },
    { id: "N6", label: "Socially unacceptable behaviour", codes: ["N6"] },
    { id: "N7", label: "Low income", codes: ["N7"] },
    { id: "N8", label: "Absent parenting", codes: ["N8"] },
  ],
  codeOf: episodeCode("CIN", "first-of-period"),
});
