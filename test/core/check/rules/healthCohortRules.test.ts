import { describeRules } from "../ruleTest.ts";

/** Looked after from the first day of the year, and from the second. */
const allYear = [{ DECOM: "01/04/2024" }];
const notAllYear = [{ DECOM: "02/04/2024" }];
const bornOn = (DOB: string) => ({ Header: [{ DOB }] });

describeRules("of whom health items are asked", [
  {
    code: "190",
    breaks: { Episodes: notAllYear, OC2: [{}] },
    at: "OC2 A HEALTH_ASSESSMENT",
    passes: { Episodes: allYear, OC2: [{}] },
  },
  {
    code: "190",
    when: "leaving on the last day but one, or on the last",
    breaks: { Episodes: [{ DEC: "30/03/2025", REC: "E4A" }], OC2: [{}] },
    at: "OC2 A HEALTH_ASSESSMENT",
    passes: { Episodes: [{ DEC: "31/03/2025", REC: "E4A" }], OC2: [{}] },
  },
  {
    code: "191",
    breaks: { Episodes: allYear, OC2: [{ TEETH_CHECK: "" }] },
    at: "OC2 A HEALTH_ASSESSMENT",
    passes: { Episodes: notAllYear, OC2: [{ TEETH_CHECK: "" }] },
  },
  {
    code: "191",
    when: "without a row",
    breaks: { Episodes: allYear, OC2: [] },
    at: "Header A CHILD",
    passes: { Episodes: notAllYear, OC2: [] },
  },
  {
    code: "215",
    breaks: { OC2: [{}], OC3: [{}] },
    at: "OC2 A CHILD",
    passes: { OC2: [{}], OC3: [{ CHILD: "B" }] },
  },
  {
    code: "542",
    breaks: { ...bornOn("01/04/2015"), OC2: [{}] },
    at: "OC2 A CONVICTED",
    passes: { ...bornOn("31/03/2015"), OC2: [{}] },
  },
  {
    code: "543",
    breaks: { ...bornOn("31/03/2015"), Episodes: allYear, OC2: [{ CONVICTED: "" }] },
    at: "OC2 A CONVICTED",
    passes: { ...bornOn("01/04/2015"), Episodes: allYear, OC2: [{ CONVICTED: "" }] },
  },
  {
    code: "545",
    breaks: { ...bornOn("01/04/2020"), Episodes: allYear, OC2: [{}] },
    at: "OC2 A HEALTH_CHECK",
    passes: { ...bornOn("31/03/2020"), Episodes: allYear, OC2: [{}] },
  },
  {
    code: "546",
    breaks: { ...bornOn("31/03/2020"), OC2: [{ HEALTH_CHECK: "1" }] },
    at: "OC2 A HEALTH_CHECK",
    passes: { ...bornOn("01/04/2020"), OC2: [{ HEALTH_CHECK: "1" }] },
  },
]);
