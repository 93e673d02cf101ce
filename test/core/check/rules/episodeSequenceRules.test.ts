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
    words: "if this is the child's first ever episode, then the reason for new episode must be S",
    breaks: { Episodes: [{ DECOM: "01/04/2024", RNE: "P" }] },
    at: "Episodes A RNE",
    passes: {
      Episodes: [
        { DECOM: "31/03/2024", RNE: "P" },
        { CHILD: "B", DECOM: "01/04/2024" },
      ],
    },
  },
  {
    code: "357",
    when: "unless last year's return has the child in care at its end",
    lastYear: { Episodes: [{ DEC: "01/02/2024", REC: "E4A" }] },
    breaks: { Episodes: [{ DECOM: "01/04/2024", RNE: "P" }] },
    at: "Episodes A RNE",
    passes: { Episodes: [{ DECOM: "01/04/2024", RNE: "P" }] },
    passesGiven: { lastYear: { Episodes: [{}] } },
  },
  {
    code: "388",
    words: "if the child continues to be looked after, the reason of the episode which ends must be X1",
    breaks: { Episodes: [{ ...first, REC: "E13" }, second] },
    at: "Episodes A REC",
    passes: { Episodes: [{ ...first, REC: "E13" }, { DECOM: "02/06/2024" }] },
  },
  {
    code: "199",
    words: "episode information shows child has been previously adopted from care",
    when: "by last year's return",
    lastYear: { Episodes: [{ DECOM: "01/06/2020", DEC: "10/09/2023", REC: "E11" }] },
    breaks: { Episodes: [{ DECOM: "01/06/2024" }] },
    at: "Episodes A CHILD",
    passes: {
      Episodes: [
        { CHILD: "B", DECOM: "01/06/2024" },
        { DECOM: "01/06/2020", DEC: "10/09/2024", REC: "E11" },
      ],
    },
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
