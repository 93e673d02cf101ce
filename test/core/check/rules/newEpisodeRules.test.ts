import { describeRules, type Row } from "../ruleTest.ts";

const first: Row = { DECOM: "01/06/2022", DEC: "01/06/2024", REC: "X1" };
const second: Row = { DECOM: "01/06/2024" };

describeRules("the reason for a new episode", [
  {
    code: "434",
    breaks: { Episodes: [first, { ...second, RNE: "L" }] },
    at: "Episodes A RNE",
    passes: { Episodes: [first, { ...second, RNE: "L", LS: "E1" }] },
  },
  {
    code: "434",
    when: "the provider having changed as well",
    breaks: { Episodes: [first, { ...second, RNE: "L", LS: "E1", URN: "SC99999" }] },
    at: "Episodes A RNE",
    passes: { Episodes: [first, { ...second, RNE: "L", LS: "E1", PL_POST: "sg186zt" }] },
  },
  {
    code: "435",
    breaks: { Episodes: [first, { ...second, RNE: "P" }] },
    at: "Episodes A RNE",
    passes: { Episodes: [first, { ...second, RNE: "P", PL_POST: "LU5 4ZB" }] },
  },
  {
    code: "435",
    when: "the legal status having changed as well",
    breaks: { Episodes: [first, { ...second, RNE: "T", PLACE: "U4", LS: "E1" }] },
    at: "Episodes A RNE",
    passes: { Episodes: [first, { ...second, RNE: "T", PLACE: "U4" }] },
  },
  {
    code: "436",
    breaks: { Episodes: [first, { ...second, RNE: "B", LS: "E1" }] },
    at: "Episodes A RNE",
    passes: { Episodes: [first, { ...second, RNE: "U", LS: "E1", PLACE: "A5" }] },
  },
  {
    code: "217",
    breaks: { Episodes: [{ PLACE: "A3", RNE: "P" }] },
    at: "Episodes A RNE",
    passes: {
      Episodes: [
        { PLACE: "A3", RNE: "T" },
        { CHILD: "B", PLACE: "A5", RNE: "P", DECOM: "31/03/2015" },
      ],
    },
  },
]);
