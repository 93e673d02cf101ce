import { describeRules, type Row, type RuleCase } from "../ruleTest.ts";

const start = "DoLo A DOLO_START";
const end = "DoLo A DOLO_END";
const inHome: Row = { PLACE: "K2" };
const year = 2027;

const order = (code: string, wrong: Row, at: string, right: Row): RuleCase => ({
  code,
  year,
  breaks: { DoLo: [wrong] },
  at,
  passes: { DoLo: [right] },
});

describeRules("orders depriving of liberty", [
  order("700", { DOLO_START: "" }, start, {}),
  order("701", { DOLO_END: "July" }, end, { DOLO_END: "" }),
  order("702", { DOLO_END: "30/06/2026" }, end, { DOLO_END: "01/07/2026" }),
  order("703", { DOLO_START: "01/04/2027", DOLO_END: "" }, start, { DOLO_START: "31/03/2027", DOLO_END: "" }),
  order("704", { DOLO_START: "01/03/2026", DOLO_END: "31/03/2026" }, end, {
    DOLO_START: "01/03/2026",
    DOLO_END: "01/04/2026",
  }),
  {
    code: "705",
    year,
    breaks: { DoLo: [{}, { DOLO_START: "31/08/2026", DOLO_END: "" }] },
    at: start,
    passes: { DoLo: [{}, { DOLO_START: "01/09/2026", DOLO_END: "" }] },
  },
  {
    code: "705",
    when: "one without a first day being no order before",
    year,
    breaks: { DoLo: [{}, { DOLO_START: "31/08/2026", DOLO_END: "" }] },
    at: start,
    passes: { DoLo: [{ DOLO_START: "" }, { DOLO_START: "31/08/2026", DOLO_END: "" }] },
  },
  {
    code: "707",
    year,
    breaks: { Episodes: [{ DEC: "31/08/2026", REC: "E4A" }], DoLo: [{}] },
    at: end,
    passes: { Episodes: [{ DEC: "01/09/2026", REC: "E4A" }], DoLo: [{}] },
  },
  order("708", { DOLO_START: "01/05/2012" }, start, { DOLO_START: "02/05/2012" }),
  {
    code: "709",
    year,
    breaks: { Episodes: [{}], DoLo: [{}] },
    at: start,
    passes: { Episodes: [inHome], DoLo: [{}] },
  },
  {
    code: "710",
    year,
    breaks: { Episodes: [{ PLACE: "K3" }], DoLo: [{}] },
    at: start,
    passes: { Episodes: [{ PLACE: "U6" }], DoLo: [{}] },
  },
  {
    code: "710",
    when: "of a placement that ended before the order",
    year,
    breaks: { Episodes: [{ PLACE: "K1", DEC: "01/07/2026", REC: "X1" }], DoLo: [{}] },
    at: start,
    passes: { Episodes: [{ PLACE: "K1", DEC: "30/06/2026", REC: "X1" }], DoLo: [{}] },
  },
]);
