import { describeRules } from "../ruleTest.ts";

const teenager = { DOB: "01/05/2007" };

describeRules("unaccompanied asylum-seeking children", [
  { code: "104", breaks: { UASC: [{ DUC: "2024" }] }, at: "UASC A DUC", passes: { UASC: [{ DUC: "" }] } },
  {
    code: "304",
    breaks: { Header: [teenager], UASC: [{ ...teenager, DUC: "02/05/2025" }] },
    at: "UASC A DUC",
    passes: { Header: [teenager], UASC: [{ ...teenager, DUC: "01/05/2025" }] },
  },
  {
    code: "231",
    breaks: { Header: [{ DOB: "01/04/2014" }], UASC: [{}] },
    at: "Header A DOB",
    passes: { Header: [{ DOB: "31/03/2014" }], UASC: [{}] },
  },
  {
    code: "1014",
    breaks: { UASC: [{}], OC3: [{}] },
    at: "UASC A DUC",
    passes: { UASC: [{}], OC3: [{}], Episodes: [{ DEC: "01/04/2024", REC: "E5" }] },
  },
  {
    code: "205A",
    breaks: { Header: [{}], UASC: [] },
    lastYear: { UASC: [{ DUC: "01/04/2024" }] },
    at: "Header A CHILD",
    passes: { Header: [{}], UASC: [] },
    passesGiven: { lastYear: { UASC: [{ DUC: "31/03/2024" }] } },
  },
  {
    code: "205B",
    breaks: { UASC: [{ DUC: "" }] },
    lastYear: { UASC: [{ DUC: "31/03/2024" }] },
    at: "UASC A DUC",
    passes: { UASC: [{ DUC: "31/03/2024" }] },
  },
  {
    code: "205D",
    breaks: { UASC: [{}] },
    lastYear: { Header: [{}, { CHILD: "B" }], UASC: [{ CHILD: "B" }] },
    at: "UASC A CHILD",
    passes: { UASC: [{}] },
    passesGiven: { lastYear: { UASC: [{}] } },
  },
]);
