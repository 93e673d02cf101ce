import { describeRules, type Row, type RuleCase } from "../ruleTest.ts";

const all: Row = { CHILD: "A" };
const blank: Row = {
  SDQ_SCORE: "",
  CONVICTED: "",
  IMMUNISATIONS: "",
  TEETH_CHECK: "",
  HEALTH_ASSESSMENT: "",
  SUBSTANCE_MISUSE: "",
};

const oc2 = (code: string, wrong: Row, column: string, right: Row, when?: string): RuleCase => ({
  code,
  ...(when !== undefined && { when }),
  breaks: { OC2: [wrong] },
  at: `OC2 A ${column}`,
  passes: { OC2: [right] },
});

describeRules("health of children looked after for a year", [
  ...[
    "IMMUNISATIONS",
    "TEETH_CHECK",
    "HEALTH_ASSESSMENT",
    "SUBSTANCE_MISUSE",
    "CONVICTED",
    "HEALTH_CHECK",
    "INTERVENTION_RECEIVED",
    "INTERVENTION_OFFERED",
  ].map((column) => oc2("181", { [column]: "2" }, column, { [column]: "1" }, column)),
  oc2("182", { TEETH_CHECK: "" }, "IMMUNISATIONS", blank),
  oc2("182", { ...blank, CONVICTED: "0" }, "IMMUNISATIONS", all, "with a conviction alone"),
  oc2("192", { SUBSTANCE_MISUSE: "1" }, "INTERVENTION_RECEIVED", { SUBSTANCE_MISUSE: "1", INTERVENTION_RECEIVED: "1" }),
  oc2("193", { SUBSTANCE_MISUSE: "0", INTERVENTION_OFFERED: "0" }, "SUBSTANCE_MISUSE", { SUBSTANCE_MISUSE: "0" }),
  oc2("158", { SUBSTANCE_MISUSE: "1", INTERVENTION_RECEIVED: "1", INTERVENTION_OFFERED: "1" }, "INTERVENTION_OFFERED", {
    SUBSTANCE_MISUSE: "1",
    INTERVENTION_RECEIVED: "0",
    INTERVENTION_OFFERED: "1",
  }),
  oc2("159", { SUBSTANCE_MISUSE: "1", INTERVENTION_RECEIVED: "0" }, "INTERVENTION_OFFERED", {
    SUBSTANCE_MISUSE: "1",
    INTERVENTION_RECEIVED: "1",
  }),
  oc2("544", { HEALTH_ASSESSMENT: "" }, "CONVICTED", { HEALTH_ASSESSMENT: "", CONVICTED: "" }),
  oc2("547", { HEALTH_CHECK: "1", TEETH_CHECK: "" }, "HEALTH_CHECK", { HEALTH_CHECK: "1" }),
]);
