import { describeRules } from "../ruleTest.ts";

describeRules("the child as in last year's return", [
  {
    code: "202",
    breaks: { Header: [{ SEX: "F" }] },
    lastYear: { Header: [{ SEX: "1" }] },
    at: "Header A SEX",
    passes: { Header: [{ SEX: "M" }] },
  },
  {
    code: "203",
    breaks: { Header: [{ DOB: "02/05/2012" }] },
    lastYear: { Header: [{ DOB: "01/05/2012" }] },
    at: "Header A DOB",
    passes: { Header: [{ DOB: "01/05/2012" }] },
  },
  {
    code: "204",
    breaks: { Header: [{ ETHNIC: "WIRI" }] },
    lastYear: { Header: [{ ETHNIC: "WBRI" }] },
    at: "Header A ETHNIC",
    passes: { Header: [{ ETHNIC: "WIRI" }] },
    passesGiven: { lastYear: { Header: [{ ETHNIC: "NOBT" }] } },
  },
  {
    code: "207",
    breaks: { Header: [{ SEX: "F", MOTHER: "0" }], Episodes: [{}] },
    lastYear: { Header: [{ SEX: "F", MOTHER: "1" }] },
    at: "Header A MOTHER",
    passes: { Header: [{ SEX: "F", MOTHER: "1" }], Episodes: [{}] },
  },
  {
    code: "208",
    breaks: { Header: [{ UPN: "A123456789013" }] },
    lastYear: { Header: [{ UPN: "A123456789012" }] },
    at: "Header A UPN",
    passes: { Header: [{ UPN: "A123456789013" }] },
    passesGiven: { lastYear: { Header: [{ UPN: "UN1" }] } },
  },
  {
    code: "624",
    breaks: { Header: [{ MC_DOB: "02/01/2024" }] },
    lastYear: { Header: [{ MC_DOB: "01/01/2024" }] },
    at: "Header A MC_DOB",
    passes: { Header: [{ MC_DOB: "01/01/2024" }] },
  },
  {
    code: "626",
    breaks: { Header: [{ SEX: "F", MOTHER: "1", MC_DOB: "31/03/2024" }] },
    lastYear: { Header: [{ SEX: "F", MOTHER: "0" }] },
    at: "Header A MC_DOB",
    passes: { Header: [{ SEX: "F", MOTHER: "1", MC_DOB: "01/04/2024" }] },
  },
  {
    code: "626",
    when: "a blank of last year being no status",
    breaks: { Header: [{ SEX: "F", MOTHER: "1", MC_DOB: "31/03/2024" }] },
    lastYear: { Header: [{ SEX: "F", MOTHER: "0" }] },
    at: "Header A MC_DOB",
    passes: { Header: [{ SEX: "F", MOTHER: "1", MC_DOB: "31/03/2024" }] },
    passesGiven: { lastYear: { Header: [{ SEX: "F", MOTHER: "" }] } },
  },
]);
