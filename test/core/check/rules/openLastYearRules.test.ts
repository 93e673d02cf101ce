import { describeRules } from "../ruleTest.ts";

describeRules("what last year's return leaves open", [
  {
    code: "576",
    lastYear: { Missing: [{ MIS_START: "30/03/2024", MIS_END: "" }] },
    breaks: { Missing: [{ MIS_START: "31/03/2024", MIS_END: "02/04/2024" }] },
    at: "Header A CHILD",
    passes: { Missing: [{ MIS_START: "30/03/2024", MIS_END: "02/04/2024" }] },
  },
  {
    code: "706",
    year: 2027,
    lastYear: { DoLo: [{ DOLO_START: "01/02/2026", DOLO_END: "" }] },
    breaks: { DoLo: [{ DOLO_START: "02/02/2026" }] },
    at: "Header A CHILD",
    passes: { DoLo: [{ DOLO_START: "01/02/2026" }] },
  },
]);
