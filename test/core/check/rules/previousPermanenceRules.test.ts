import { describeRules, type Row } from "../ruleTest.ts";

const adopted: Row = { PREV_PERM: "P1", LA_PERM: "823", DATE_PERM: "zz/05/2020" };
const came: Row = { DECOM: "01/04/2024" };

describeRules("a permanent home before", [
  {
    code: "631",
    breaks: { PrevPerm: [{ PREV_PERM: "P5" }] },
    at: "PrevPerm A PREV_PERM",
    passes: { PrevPerm: [{ PREV_PERM: "P4" }] },
  },
  {
    code: "630",
    breaks: { Episodes: [came], PrevPerm: [] },
    at: "Episodes A RNE",
    passes: { Episodes: [{ DECOM: "31/03/2024" }], PrevPerm: [] },
  },
  {
    code: "630",
    when: "without its date",
    breaks: { Episodes: [came], PrevPerm: [{ ...adopted, DATE_PERM: "" }] },
    at: "Episodes A RNE",
    passes: { Episodes: [came], PrevPerm: [adopted] },
  },
  {
    code: "632",
    breaks: { Episodes: [came], PrevPerm: [{ ...adopted, DATE_PERM: "01/04/2024" }] },
    at: "PrevPerm A DATE_PERM",
    passes: { Episodes: [came], PrevPerm: [{ ...adopted, DATE_PERM: "ZZ/ZZ/ZZZZ" }] },
  },
  {
    code: "632",
    when: "partly known: a month of the year, or no month",
    breaks: { Episodes: [came], PrevPerm: [{ ...adopted, DATE_PERM: "zz/13/2020" }] },
    at: "PrevPerm A DATE_PERM",
    passes: { Episodes: [came], PrevPerm: [{ ...adopted, DATE_PERM: "zz/zz/2024" }] },
  },
  {
    code: "633",
    breaks: { PrevPerm: [{ ...adopted, LA_PERM: "Bedford" }] },
    at: "PrevPerm A LA_PERM",
    passes: { PrevPerm: [{ ...adopted, LA_PERM: "NUK" }] },
  },
  {
    code: "634",
    breaks: { Episodes: [{ DECOM: "31/03/2016" }], PrevPerm: [{}] },
    at: "PrevPerm A PREV_PERM",
    passes: { Episodes: [{ DECOM: "01/04/2016" }], PrevPerm: [{}] },
  },
  {
    code: "635",
    breaks: { PrevPerm: [{ LA_PERM: "823" }] },
    at: "PrevPerm A PREV_PERM",
    passes: { PrevPerm: [{}] },
  },
]);
