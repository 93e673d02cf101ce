import { describeRules } from "../ruleTest.ts";

const ended = { DEC: "01/06/2024", REC: "X1" };

describeRules("codes and dates of an episode", [
  {
    code: "141",
    breaks: { Episodes: [{ DECOM: "31/06/2024" }] },
    at: "Episodes A DECOM",
    passes: { Episodes: [{ DECOM: "30/06/2024" }] },
  },
  {
    code: "141",
    when: "left blank",
    breaks: { Episodes: [{ DECOM: "" }] },
    at: "Episodes A DECOM",
    passes: { Episodes: [{}] },
  },
  {
    code: "147",
    breaks: { Episodes: [{ DEC: "1/6/2024" }] },
    at: "Episodes A DEC",
    passes: { Episodes: [{ DEC: "" }] },
  },
  {
    code: "148",
    breaks: { Episodes: [{ DEC: "01/06/2024" }, { CHILD: "B", REC: "E4A" }] },
    at: ["Episodes A REC", "Episodes B REC"],
    passes: { Episodes: [ended, { CHILD: "B" }] },
  },
  {
    code: "143",
    breaks: { Episodes: [{ RNE: "" }, { CHILD: "B", RNE: "X" }] },
    at: ["Episodes A RNE", "Episodes B RNE"],
    passes: { Episodes: [{ RNE: "U" }] },
  },
  { code: "144", breaks: { Episodes: [{ LS: "V1" }] }, at: "Episodes A LS", passes: { Episodes: [{ LS: "V2" }] } },
  { code: "145", breaks: { Episodes: [{ CIN: "N0" }] }, at: "Episodes A CIN", passes: { Episodes: [{ CIN: "N8" }] } },
  {
    code: "146",
    breaks: { Episodes: [{ PLACE: "Z11" }] },
    at: "Episodes A PLACE",
    passes: { Episodes: [{ PLACE: "Z1" }] },
  },
  {
    code: "146",
    when: "in lower case, and supported accommodation in 2024-25",
    breaks: { Episodes: [{ PLACE: "k4" }] },
    at: "Episodes A PLACE",
    passes: { Episodes: [{ PLACE: "k3" }] },
  },
  {
    code: "146",
    when: "in 2025-26, when Z1 was split and H5 and P2 left the list",
    year: 2026,
    breaks: {
      Episodes: [{ PLACE: "Z1" }, { CHILD: "B", PLACE: "H5" }, { CHILD: "C", PLACE: "P2" }],
    },
    at: ["Episodes A PLACE", "Episodes B PLACE", "Episodes C PLACE"],
    passes: { Episodes: [{ PLACE: "Z14" }] },
  },
  {
    code: "146",
    when: "of an episode that ended before the year: any code that ever was",
    year: 2026,
    breaks: { Episodes: [{ PLACE: "H9", DEC: "31/03/2025", REC: "E5" }] },
    at: "Episodes A PLACE",
    passes: { Episodes: [{ PLACE: "H5", DEC: "31/03/2025", REC: "E5" }] },
  },
  {
    code: "149",
    breaks: { Episodes: [{ ...ended, REC: "E44" }] },
    at: "Episodes A REC",
    passes: { Episodes: [{ ...ended, REC: "E45" }] },
  },
  {
    code: "178",
    breaks: { Episodes: [{ PLACE_PROVIDER: "PR6" }] },
    at: "Episodes A PLACE_PROVIDER",
    passes: { Episodes: [{ PLACE_PROVIDER: "" }] },
  },
  {
    code: "1009",
    breaks: { Episodes: [{ ...ended, REASON_PLACE_CHANGE: "MOVED" }] },
    at: "Episodes A REASON_PLACE_CHANGE",
    passes: { Episodes: [{ ...ended, REASON_PLACE_CHANGE: "CUSTOD" }] },
  },
  {
    code: "446",
    words: "E1 is not a valid code for episodes starting before December 2005",
    breaks: { Episodes: [{ LS: "E1", DECOM: "30/11/2005" }] },
    at: "Episodes A LS",
    passes: { Episodes: [{ LS: "E1", DECOM: "01/12/2005" }] },
  },
]);
