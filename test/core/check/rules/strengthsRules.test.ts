import { describeRules, type Row } from "../ruleTest.ts";

const Episodes = [{ DECOM: "01/04/2024" }];
const reason = (SDQ_REASON: string): Row => ({ SDQ_SCORE: "", SDQ_REASON });
const bornOn = (DOB: string, row: Row, episodes: readonly Row[] = Episodes) => ({
  Header: [{ DOB }],
  Episodes: episodes,
  OC2: [row],
});
const score = "OC2 A SDQ_SCORE";
const why = "OC2 A SDQ_REASON";

describeRules("the Strengths and Difficulties Questionnaire", [
  { code: "180", breaks: { OC2: [{ SDQ_SCORE: "41" }] }, at: score, passes: { OC2: [{ SDQ_SCORE: "40" }] } },
  { code: "180", when: "not a number", breaks: { OC2: [{ SDQ_SCORE: "x" }] }, at: score, passes: { OC2: [{}] } },
  { code: "196", breaks: { OC2: [reason("SDQ6")] }, at: why, passes: { OC2: [reason("SDQ5")] } },
  {
    code: "157",
    when: "4 when the year began",
    breaks: bornOn("01/04/2020", reason("SDQ1")),
    at: why,
    passes: bornOn("02/04/2020", reason("SDQ1")),
  },
  {
    code: "157",
    when: "not yet 17 at its end",
    breaks: bornOn("01/04/2008", reason("SDQ1")),
    at: why,
    passes: bornOn("31/03/2008", reason("SDQ1")),
  },
  {
    code: "185",
    breaks: bornOn("01/05/2012", {}, [{ DECOM: "02/04/2024" }]),
    at: score,
    passes: bornOn("01/05/2012", {}),
  },
  {
    code: "198",
    breaks: bornOn("01/05/2012", reason("SDQ2"), [{ DECOM: "02/04/2024" }]),
    at: why,
    passes: bornOn("01/05/2012", reason("SDQ2")),
  },
  {
    code: "186",
    breaks: bornOn("01/05/2012", reason("")),
    at: score,
    passes: bornOn("01/05/2012", reason("SDQ2")),
  },
  { code: "188", breaks: bornOn("01/04/2021", {}), at: score, passes: bornOn("31/03/2021", {}) },
  { code: "189", breaks: bornOn("01/04/2007", {}), at: score, passes: bornOn("02/04/2007", {}) },
  {
    code: "197a",
    breaks: { OC2: [{ SDQ_REASON: "SDQ2" }] },
    at: why,
    passes: { OC2: [reason("SDQ2")] },
  },
  {
    code: "197B",
    words: "should be reported for 4- or 17-year-olds",
    breaks: bornOn("31/03/2008", reason("")),
    at: why,
    passes: bornOn("01/04/2008", reason("")),
  },
  {
    code: "197B",
    when: "4 on 1 April, but not 17, of whom 189 wants nothing",
    breaks: bornOn("01/04/2020", reason("")),
    at: why,
    passes: bornOn("01/04/2007", reason("")),
  },
]);
