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
    code: "632",
    words: "if provided, DATE_PERM should be prior to DECOM",
    when: "where care began before the episodes of the year",
    breaks: { Episodes: [{ RNE: "P" }], PrevPerm: [{ ...adopted, DATE_PERM: "01/06/2022" }] },
    at: "PrevPerm A DATE_PERM",
    passes: { Episodes: [{ RNE: "P" }], PrevPerm: [{ ...adopted, DATE_PERM: "31/05/2022" }] },
  },
  {
    code: "633",
    words: "where provided, LA_PERM must be a valid value",
    breaks: {
      PrevPerm: ["Bedford", "458", "E99999999", "W06000015"].map((LA_PERM, at) => ({
        ...adopted,
        CHILD: `A${at}`,
        LA_PERM,
      })),
    },
    at: [0, 1, 2, 3].map((at) => `PrevPerm A${at} LA_PERM`),
    passes: {
      PrevPerm: ["NUK", "302", "943", "999", "E06000032"].map((LA_PERM, at) => ({
        ...adopted,
        CHILD: `A${at}`,
        LA_PERM,
      })),
    },
  },
  {
    code: "634",
    words: "has not started to be looked after from 1 April 2016 onwards",
    breaks: { Episodes: [{ DECOM: "31/03/2016" }], PrevPerm: [{}] },
    at: "PrevPerm A PREV_PERM",
    passes: { Episodes: [{ DECOM: "01/04/2016" }], PrevPerm: [{}] },
  },
  {
    code: "634",
    when: "by any episode, as the return of one year need not have the start",
    breaks: { Episodes: [{ DECOM: "31/03/2016", RNE: "P" }], PrevPerm: [{}] },
    at: "PrevPerm A PREV_PERM",
    passes: { Episodes: [{ RNE: "P" }], PrevPerm: [{}] },
  },
  {
    code: "635",
    breaks: { PrevPerm: [{ LA_PERM: "823" }] },
    at: "PrevPerm A PREV_PERM",
    passes: { PrevPerm: [{}] },
  },
]);
