import { describeRules, type Row, type RuleCase } from "../ruleTest.ts";

const period = (code: string, wrong: Row, column: string, right: Row, when?: string): RuleCase => ({
  code,
  ...(when !== undefined && { when }),
  breaks: { Missing: [wrong] },
  at: `Missing A ${column}`,
  passes: { Missing: [right] },
});

describeRules("periods of being missing or away", [
  period("1004", { MIS_START: "July" }, "MIS_START", {}),
  period("1005", { MIS_END: "July" }, "MIS_END", { MIS_END: "" }),
  period("1006", { MISSING: "X" }, "MISSING", { MISSING: "A" }),
  period("564", { MIS_START: "", MIS_END: "" }, "MIS_START", { MIS_START: "", MIS_END: "", MISSING: "" }),
  period("565", { MISSING: "" }, "MISSING", { MISSING: "A" }),
  period("566", { MISSING: "", MIS_START: "" }, "MISSING", { MISSING: "", MIS_START: "", MIS_END: "" }),
  period("567", { MIS_END: "30/06/2024" }, "MIS_END", { MIS_END: "01/07/2024" }),
  period("570", { MIS_START: "01/04/2025", MIS_END: "" }, "MIS_START", { MIS_START: "31/03/2025", MIS_END: "" }),
  period("571", { MIS_START: "01/03/2024", MIS_END: "31/03/2024" }, "MIS_END", {
    MIS_START: "01/03/2024",
    MIS_END: "01/04/2024",
  }),
  period("571", { MIS_END: "01/04/2025" }, "MIS_END", { MIS_END: "31/03/2025" }, "after the year"),
  {
    code: "574",
    breaks: { Missing: [{}, { MIS_START: "02/07/2024", MIS_END: "05/07/2024" }] },
    at: "Missing A MIS_START",
    passes: { Missing: [{}, { MIS_START: "03/07/2024", MIS_END: "05/07/2024" }] },
  },
  {
    code: "574",
    when: "one without a first day being no period before",
    breaks: { Missing: [{}, { MIS_START: "02/07/2024", MIS_END: "05/07/2024" }] },
    at: "Missing A MIS_START",
    passes: {
      Missing: [
        { MIS_START: "", MIS_END: "" },
        { MIS_START: "02/07/2024", MIS_END: "05/07/2024" },
      ],
    },
  },
  {
    code: "574",
    when: "after one that is open",
    breaks: { Missing: [{ MIS_END: "" }, { MIS_START: "02/07/2024", MIS_END: "05/07/2024" }] },
    at: "Missing A MIS_START",
    passes: { Missing: [{ MIS_END: "" }, { CHILD: "B" }] },
  },
  {
    code: "586",
    breaks: { Missing: [{ MIS_START: "30/04/2012" }] },
    at: "Missing A MIS_START",
    passes: { Missing: [{ MIS_START: "01/05/2012" }] },
  },
]);
