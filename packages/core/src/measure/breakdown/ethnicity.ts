import { codeLabels } from "../../return/codeLabels.ts";
import { codeSets } from "../../return/codeSets.ts";
import { codeBreakdown } from "./codeBreakdown.ts";
import { headerCode } from "./headerCode.ts";

/** Ethnic group, as the release prints it since 2024: Chinese is inside Asian. */
export const ethnicity = codeBreakdown({
  id: "ethnicity",
  title: "Ethnic group",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "quoted",
  restsOn: ["Header.ETHNIC"],
  categories: [
    { id: "white", label: "White", codes: ["WBRI", "WIRI", "WIRT", "WROM", "WOTH"] },
    { id: "mixed", label: "Mixed or Multiple ethnic groups", codes: ["MWBC", "MWBA", "MWAS", "MOTH"] },
    { id: "asian", label: "Asian or Asian British", codes: ["AIND", "APKN", "ABAN", "CHNE", "AOTH"] },
    { id: "black", label: "Black, African, Caribbean or Black British", codes: ["BCRB", "BAFR", "BOTH"] },
    { id: "other", label: "Other ethnic group", codes: ["OOTH"] },
    { id: "not-known", label: "Refused or information not yet available", codes: ["REFU", "NOBT"] },
  ],
  codeOf: headerCode("ETHNIC"),
});

/** Ethnic background, each of the twenty codes. */
export const ethnicityDetail = codeBreakdown({
  id: "ethnicity-detail",
  title: "Ethnic background, 20 codes",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "quoted",
  restsOn: ["Header.ETHNIC"],
  categories: codeSets.ETHNIC.map((code) => ({ id: code, label: codeLabels.ETHNIC[code] ?? code, codes: [code] })),
  codeOf: headerCode("ETHNIC"),
});
