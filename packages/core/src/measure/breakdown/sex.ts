import { codeBreakdown } from "./codeBreakdown.ts";
import { headerCode } from "./headerCode.ts";

/** Sex in the header, by either of the code lists that the return has used. */
export const sex = codeBreakdown({
  id: "sex",
  title: "Sex",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "quoted",
  restsOn: ["Header.SEX"],
  categories: [
    { id: "male", label: "Male", codes: ["1", "M"] },
    { id: "female", label: "Female", codes: ["2", "F"] },
    { id: "unknown", label: "Unknown", codes: ["U"] },
  ],
  codeOf: headerCode("SEX"),
});
