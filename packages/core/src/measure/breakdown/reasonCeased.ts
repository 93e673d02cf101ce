import { codeBreakdown } from "./codeBreakdown.ts";
import { episodeCode } from "./episodeCode.ts";

/** Why a child ceased to be looked after, in the seventeen groups that the release prints since 2018. */
export const reasonCeased = codeBreakdown({
  id: "reason-ceased",
  title: "Reason for ceasing",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "confirmed-against-published",
  restsOn: ["Episodes.REC"],
  categories: [
    { id: "adopted", label: "Adopted", codes: ["E11", "E12"] },
    { id: "sgo", label: "Special guardianship order", codes: ["E43", "E44", "E45", "E46", "E47", "E48"] },
    { id: "cao", label: "Residence order or child arrangement order granted", codes: ["E41"] },
    { id: "home-planned", label: "Returned home, part of care planning", codes: ["E4A"] },
    { id: "home-unplanned", label: "Returned home, not part of care planning", codes: ["E4B"] },
    {
      id: "no-pr",
      label: "Left to live with parents, relatives or other person with no parental responsibility",
      codes: ["E13"],
    },
    { id: "stayed-18", label: "Aged 18 or over and remained with current carers", codes: ["E17"] },
    { id: "independent-supported", label: "Independent living with supportive accommodation", codes: ["E5"] },
    { id: "independent-unsupported", label: "Independent living with no formalised support", codes: ["E6"] },
    { id: "adult-residential", label: "Residential care funded by adult social services", codes: ["E7"] },
    { id: "custody", label: "Sentenced to custody", codes: ["E9"] },
    { id: "remand-ended", label: "Accommodation on remand ended", codes: ["E14"] },
    { id: "age-assessed", label: "Age assessment determined child 18 or over", codes: ["E15"] },
    { id: "abroad", label: "Child moved abroad", codes: ["E16"] },
    { id: "other-la", label: "Care taken by another local authority", codes: ["E3"] },
    { id: "died", label: "Died", codes: ["E2"] },
    { id: "other", label: "Care ceased for any other reason", codes: ["E8"] },
    { id: "unassigned", label: "Single old code for home, or a code no source lists", codes: ["E4", "E99"] },
  ],
  codeOf: episodeCode("REC", "counted"),
});

/** Adoptions by whether the application was opposed. */
export const adoptionOrder = codeBreakdown({
  id: "adoption-order",
  title: "Adoption order type",
  source: "DfE, Local Authority Interactive Tool data dictionary",
  certainty: "quoted",
  restsOn: ["Episodes.REC"],
  categories: [
    { id: "unopposed", label: "Application unopposed", codes: ["E11"] },
    { id: "dispensed", label: "Consent dispensed with", codes: ["E12"] },
  ],
  codeOf: episodeCode("REC", "counted"),
});

/** Special guardianship orders by whose they are: four kinds since 2018-19, two before. */
export const specialGuardian = codeBreakdown({
  id: "sgo",
  title: "Special guardianship type",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "quoted",
  restsOn: ["Episodes.REC"],
  categories: [
    { id: "former-foster-relative", label: "Former foster carer, relative or friend", codes: ["E45"] },
    { id: "former-foster-other", label: "Former foster carer, not relative or friend", codes: ["E46"] },
    { id: "other-relative", label: "Other carer, relative or friend", codes: ["E47"] },
    { id: "other-other", label: "Other carer, not relative or friend", codes: ["E48"] },
    { id: "former-foster-unsplit", label: "Former foster carer, not split", codes: ["E43"] },
    { id: "other-unsplit", label: "Other carer, not split", codes: ["E44"] },
  ],
  codeOf: episodeCode("REC", "counted"),
});
