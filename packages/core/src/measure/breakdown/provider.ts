import { rests } from "../rests.ts";
import { codeBreakdown } from "./codeBreakdown.ts";
import { episodeCode } from "./episodeCode.ts";

/** Provider of the usual placement. */
export const provider = codeBreakdown({
  id: "provider",
  title: "Placement provider",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "quoted",
  restsOn: [...rests.usualPlacement, "Episodes.PLACE_PROVIDER"],
  categories: [
    { id: "PR1", label: "Own provision (by the local authority)", codes: ["PR1"] },
    { id: "PR2", label: "Other local authority provision", codes: ["PR2"] },
    { id: "PR3", label: "Other public provision", codes: ["PR3"] },
    { id: "PR4", label: "Private provision", codes: ["PR4"] },
    { id: "PR5", label: "Voluntary or third sector provision", codes: ["PR5"] },
    { id: "PR0", label: "Parents or other person with parental responsibility", codes: ["PR0"] },
    { id: "not-reported", label: "Provider not reported", codes: [""] },
  ],
  codeOf: episodeCode("PLACE_PROVIDER", "usual-placement"),
});

/** Provider of the usual placement, public or independent. */
export const providerSector = codeBreakdown({
  id: "provider-sector",
  title: "Provider sector",
  source: "this catalogue",
  certainty: "inferred",
  restsOn: [...rests.usualPlacement, "Episodes.PLACE_PROVIDER"],
  categories: [
    { id: "public", label: "Public", codes: ["PR1", "PR2", "PR3"] },
    { id: "independent", label: "Private or voluntary", codes: ["PR4", "PR5"] },
    { id: "parents", label: "Parents", codes: ["PR0"] },
    { id: "not-reported", label: "Not reported", codes: [""] },
  ],
  codeOf: episodeCode("PLACE_PROVIDER", "usual-placement"),
});
