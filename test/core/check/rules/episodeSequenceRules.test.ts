import { describeRules, type Row } from "../ruleTest.ts";

const first: Row = { DECOM: "01/06/2022", DEC: "01/06/2024", REC: "X1" };
const second: Row = { DECOM: "01/06/2024", RNE: "P" };

describeRules("episodes one after another", [
  {
    code: "142",
    breaks: { Episodes: [{ ...first, DEC: "", REC: "" }, second] },
    at: "Episodes A DEC",
    passes: { Episodes: [first, second] },
  },
  {
    code: "142",
    when: "with an end and no reason",
    breaks: { Episodes: [{ ...first, REC: "" }, second] },
    at: "Episodes A DEC",
    passes: { Episodes: [{ ...first, DEC: "", REC: "" }] },
  },
  {
    code: "501",
    breaks: { Episodes: [first, { ...second, DECOM: "31/05/2024" }] },
    at: "Episodes A DECOM",
    passes: { Episodes: [first, second] },
  },
  {
    code: "501",
    when: "an earlier one but the last being long",
    breaks: {
      Episodes: [
        { ...first, DEC: "01/09/2024" },
        { ...second, DEC: "02/07/2024", REC: "X1" },
        { DECOM: "02/07/2024", RNE: "L" },
      ],
    },
    at: ["Episodes A DECOM", "Episodes A DECOM"],
    passes: { Episodes: [first, { ...second, DEC: "02/07/2024", REC: "X1" }, { DECOM: "02/07/2024", RNE: "L" }] },
  },
  {
    code: "357",
    breaks: { Episodes: [{ RNE: "P" }] },
    at: "Episodes A RNE",
    passes: { Episodes: [{ RNE: "S", ...first }, second] },
  },
  {
    code: "388",
    breaks: { Episodes: [first, { ...second, DECOM: "02/06/2024" }] },
    at: "Episodes A REC",
    passes: { Episodes: [first, second] },
  },
  {
    code: "388",
    when: "of the last episode",
    breaks: { Episodes: [first] },
    at: "Episodes A REC",
    passes: { Episodes: [{ ...first, REC: "E4A" }] },
  },
  {
    code: "431",
    breaks: { Episodes: [first, { ...second, RNE: "S" }] },
    at: "Episodes A RNE",
    passes: { Episodes: [first, { ...second, RNE: "S", DECOM: "02/06/2024" }] },
  },
  {
    code: "432",
    breaks: { Episodes: [{ ...first, REC: "E4A" }, second] },
    at: "Episodes A RNE",
    passes: {
      Episodes: [
        { ...first, REC: "E4A" },
        { ...second, RNE: "S" },
      ],
    },
  },
  {
    code: "433",
    breaks: { Episodes: [first, { ...second, DECOM: "02/06/2024" }] },
    at: "Episodes A DECOM",
    passes: { Episodes: [first, { ...second, DECOM: "02/06/2024", RNE: "S" }] },
  },
  {
    code: "437",
    breaks: {
      Episodes: [
        { ...first, REC: "E2" },
        { ...second, RNE: "S" },
      ],
    },
    at: "Episodes A REC",
    passes: { Episodes: [first, { ...second, DEC: "01/07/2024", REC: "E15" }] },
  },
  {
    code: "199",
    breaks: {
      Episodes: [
        { ...first, REC: "E11" },
        { ...second, RNE: "S" },
      ],
    },
    at: "Episodes A CHILD",
    passes: { Episodes: [first, { ...second, DEC: "01/07/2024", REC: "E12" }] },
  },
  {
    code: "504",
    breaks: { Episodes: [first, { ...second, CIN: "N2" }] },
    at: "Episodes A CIN",
    passes: {
      Episodes: [
        { ...first, REC: "E4A" },
        { ...second, DECOM: "01/07/2024", RNE: "S", CIN: "N2" },
      ],
    },
  },
]);
