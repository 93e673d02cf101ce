import { describeRules, type RuleCase } from "../ruleTest.ts";

const ad1 = (code: string, wrong: object, column: string, right: object, when?: string): RuleCase => ({
  code,
  ...(when !== undefined && { when }),
  breaks: { AD1: [{ ...wrong }] },
  at: `AD1 A ${column}`,
  passes: { AD1: [{ ...right }] },
});

describeRules("adopters", [
  ad1("112", { DATE_INT: "2023" }, "DATE_INT", {}),
  ad1("113", { DATE_MATCH: "2023" }, "DATE_MATCH", {}),
  ad1("114", { FOSTER_CARE: "2" }, "FOSTER_CARE", { FOSTER_CARE: "1" }),
  ad1("175", { NB_ADOPTR: "3" }, "NB_ADOPTR", { NB_ADOPTR: "1" }),
  ad1("176", { SEX_ADOPTR: "FM" }, "SEX_ADOPTR", { SEX_ADOPTR: "F1" }),
  ad1("177", { LS_ADOPTR: "L1" }, "LS_ADOPTR", { LS_ADOPTR: "L12" }),
  ad1("151", { FOSTER_CARE: "" }, "DATE_MATCH", {}),
  ad1("511", { SEX_ADOPTR: "F1" }, "SEX_ADOPTR", { SEX_ADOPTR: "F1", NB_ADOPTR: "1" }),
  ad1("514", { LS_ADOPTR: "L0", SEX_ADOPTR: "MM" }, "SEX_ADOPTR", { LS_ADOPTR: "L0", SEX_ADOPTR: "M1" }),
  ad1("517", { LS_ADOPTR: "L3", SEX_ADOPTR: "FF" }, "SEX_ADOPTR", { LS_ADOPTR: "L3", SEX_ADOPTR: "MF" }),
  ad1("518", { LS_ADOPTR: "L4", SEX_ADOPTR: "MF" }, "SEX_ADOPTR", { LS_ADOPTR: "L4", SEX_ADOPTR: "FF" }),
  ad1("519", { LS_ADOPTR: "L2", SEX_ADOPTR: "M1" }, "SEX_ADOPTR", { LS_ADOPTR: "L2", SEX_ADOPTR: "MF" }),
  ad1("520", { LS_ADOPTR: "L11", SEX_ADOPTR: "MM" }, "SEX_ADOPTR", { LS_ADOPTR: "L11", SEX_ADOPTR: "MF" }),
  ad1("524", { LS_ADOPTR: "L12", SEX_ADOPTR: "MF" }, "SEX_ADOPTR", { LS_ADOPTR: "L12", SEX_ADOPTR: "MM" }),
]);
