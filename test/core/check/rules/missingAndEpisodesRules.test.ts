import { describeRules, type Row } from "../ruleTest.ts";

const began = "Missing A MIS_START";
const ended = "Missing A MIS_END";
const left: Row = { DEC: "03/07/2024", REC: "E4A" };
const moved: readonly Row[] = [
  { DEC: "02/07/2024", REC: "X1" },
  { DECOM: "02/07/2024", RNE: "P" },
];

describeRules("being missing from care", [
  {
    code: "581",
    breaks: { Episodes: [{ DECOM: "02/07/2024" }], Missing: [{}] },
    at: began,
    passes: { Episodes: [{ DECOM: "01/07/2024" }], Missing: [{}] },
  },
  {
    code: "581",
    words: "child is missing but has not yet started to be looked after",
    breaks: { Episodes: [{ DECOM: "02/07/2024" }], Missing: [{}] },
    at: began,
    passes: { Episodes: [{ DECOM: "02/07/2024", RNE: "P" }], Missing: [{}] },
  },
  {
    code: "581",
    when: "by last year's return as well",
    lastYear: { Episodes: [{ CHILD: "B" }] },
    breaks: { Episodes: [{ DECOM: "02/07/2024" }], Missing: [{}] },
    at: began,
    passes: { Episodes: [{ DECOM: "02/07/2024" }], Missing: [{}] },
    passesGiven: { lastYear: { Episodes: [{}] } },
  },
  {
    code: "578",
    when: "and has come back since",
    breaks: { Episodes: [{ ...left, DEC: "30/06/2024" }, { DECOM: "02/07/2024" }], Missing: [{}] },
    at: began,
    passes: { Episodes: [{ ...left, DEC: "30/06/2024" }, { DECOM: "01/07/2024" }], Missing: [{}] },
  },
  {
    code: "578",
    breaks: { Episodes: [{ ...left, DEC: "30/06/2024" }], Missing: [{}] },
    at: began,
    passes: { Episodes: [{ ...left, DEC: "01/07/2024" }], Missing: [{}] },
  },
  {
    code: "577",
    breaks: { Episodes: [left], Missing: [{ MIS_END: "04/07/2024" }, { CHILD: "B", MIS_END: "" }] },
    at: ended,
    passes: { Episodes: [left], Missing: [{}] },
  },
  {
    code: "577",
    when: "open, in care that went on over a move",
    breaks: { Episodes: [left], Missing: [{ MIS_END: "" }] },
    at: ended,
    passes: { Episodes: moved, Missing: [{ MIS_END: "" }] },
  },
  {
    code: "575",
    breaks: { Episodes: moved, Missing: [{ MIS_END: "" }] },
    at: ended,
    passes: {
      Episodes: [
        { DEC: "02/07/2024", REC: "X1" },
        { DECOM: "02/07/2024", RNE: "L", LS: "E1" },
      ],
      Missing: [{ MIS_END: "" }],
    },
  },
  {
    code: "580",
    breaks: { Header: [{ DOB: "03/07/2006" }], Episodes: [{ ...left, REC: "E5" }], Missing: [{}] },
    at: "Episodes A REC",
    passes: { Header: [{ DOB: "03/07/2006" }], Episodes: [{ ...left, REC: "E8" }], Missing: [{}] },
  },
]);
