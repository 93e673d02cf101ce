import { describeRules, type Row, type RuleCase } from "../ruleTest.ts";

/** A young person of 19 of whom something is said. */
const leaver = (row: Row, DOB = "01/05/2005") => ({ Header: [{ DOB }], OC3: [row] });

const said = (code: string, wrong: Row, column: string, right: Row, given: Partial<RuleCase> = {}): RuleCase => ({
  code,
  breaks: leaver(wrong),
  at: `OC3 A ${column}`,
  passes: leaver(right),
  ...given,
});

describeRules("what is said of care leavers", [
  said("131", { IN_TOUCH: "MAYBE" }, "IN_TOUCH", { IN_TOUCH: "NREQ" }),
  said("132", { ACTIV: "F3" }, "ACTIV", { ACTIV: "F5" }),
  said("132", { ACTIV: "F4" }, "ACTIV", { ACTIV: "P3" }, { year: 2021, when: "to 2020-21" }),
  said("133", { ACCOM: "S1" }, "ACCOM", { ACCOM: "S2" }),
  said("153", { ACCOM: "" }, "IN_TOUCH", { ACCOM: "0", IN_TOUCH: "NO", ACTIV: "0" }),
  said("344", { IN_TOUCH: "RHOM", ACTIV: "0", ACCOM: "B1" }, "IN_TOUCH", { IN_TOUCH: "RHOM", ACTIV: "0", ACCOM: "0" }),
  said("345", { ACTIV: "0" }, "IN_TOUCH", { IN_TOUCH: "NO", ACTIV: "0", ACCOM: "0" }),
  {
    code: "347",
    words: "DOB must be >= 18 years prior to the start of the year",
    breaks: leaver({ ACCOM: "T1" }, "02/04/2006"),
    at: "OC3 A ACCOM",
    passes: leaver({ ACCOM: "T1" }, "01/04/2006"),
  },
  {
    code: "3001",
    breaks: leaver({ ACCOM: "Z1" }, "01/04/2007"),
    at: "OC3 A ACCOM",
    passes: leaver({ ACCOM: "Z1" }, "31/03/2007"),
  },
  {
    code: "348",
    year: 2026,
    lastYear: { OC3: [{ IN_TOUCH: "DIED", ACTIV: "0", ACCOM: "0" }] },
    breaks: leaver({}),
    at: "OC3 A IN_TOUCH",
    passes: leaver({ IN_TOUCH: "DIED", ACTIV: "0", ACCOM: "0" }),
  },
]);
