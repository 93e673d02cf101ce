import { describeRules, type Row } from "../ruleTest.ts";

const first: Row = { DECOM: "01/06/2022", DEC: "01/06/2024", REC: "X1" };
const second: Row = { DECOM: "01/06/2024", RNE: "P", PL_POST: "LU5 4ZB" };

describeRules("the reason for a change of placement", [
  {
    code: "225",
    breaks: { Episodes: [first, second] },
    at: "Episodes A REASON_PLACE_CHANGE",
    passes: { Episodes: [first, { ...second, RNE: "L" }] },
  },
  {
    code: "225",
    when: "unless the child goes to or comes from a temporary one",
    breaks: { Episodes: [first, { ...second, RNE: "U" }] },
    at: "Episodes A REASON_PLACE_CHANGE",
    passes: {
      Episodes: [first, { ...second, PLACE: "T1", DEC: "08/06/2024", REC: "X1" }, { DECOM: "08/06/2024", RNE: "P" }],
    },
  },
  {
    code: "226",
    breaks: {
      Episodes: [
        { ...first, REASON_PLACE_CHANGE: "OTHER" },
        { ...second, PLACE: "T1" },
      ],
    },
    at: "Episodes A REASON_PLACE_CHANGE",
    passes: { Episodes: [{ ...first, REASON_PLACE_CHANGE: "OTHER" }, second] },
  },
  {
    code: "226",
    when: "of a temporary one itself",
    breaks: { Episodes: [{ ...first, PLACE: "T1", REASON_PLACE_CHANGE: "OTHER" }, second] },
    at: "Episodes A REASON_PLACE_CHANGE",
    passes: { Episodes: [{ ...first, PLACE: "T1" }, second] },
  },
  {
    code: "233",
    year: 2026,
    breaks: { Episodes: [{ REASON_PLACE_CHANGE: "CARPL" }] },
    at: "Episodes A REASON_PLACE_CHANGE",
    passes: { Episodes: [{ REASON_PLACE_CHANGE: "CARPL", DEC: "01/06/2025", REC: "X1" }] },
  },
  {
    code: "234",
    year: 2026,
    breaks: {
      Header: [{ DOB: "02/06/2015" }],
      Episodes: [
        { DEC: "01/06/2025", REC: "X1", REASON_PLACE_CHANGE: "CUSTOD" },
        { DECOM: "01/06/2025", RNE: "P" },
      ],
    },
    at: "Episodes A REASON_PLACE_CHANGE",
    passes: {
      Header: [{ DOB: "01/06/2015" }],
      Episodes: [
        { DEC: "01/06/2025", REC: "X1", REASON_PLACE_CHANGE: "CUSTOD" },
        { DECOM: "01/06/2025", RNE: "P" },
      ],
    },
  },
]);
