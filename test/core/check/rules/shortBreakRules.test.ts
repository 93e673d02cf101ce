import { describeRules, type Row } from "../ruleTest.ts";

const shortBreak: Row = {
  LS: "V3",
  DECOM: "01/06/2024",
  DEC: "18/06/2024",
  REC: "E4A",
  HOME_POST: "",
  PL_POST: "",
  URN: "",
};

/** Breaks of 17 days from the first of so many months. */
const breaksFrom = (...months: readonly string[]): readonly Row[] =>
  months.map((month) => ({ ...shortBreak, DECOM: `01/${month}/2024`, DEC: `18/${month}/2024` }));

const fourBreaks = breaksFrom("05", "06", "07", "08");

describeRules("short breaks", [
  {
    code: "365",
    breaks: { Episodes: [{ ...shortBreak, DEC: "19/06/2024" }] },
    at: "Episodes A DEC",
    passes: { Episodes: [shortBreak] },
  },
  {
    code: "366",
    breaks: { Episodes: [{ ...shortBreak, RNE: "P" }] },
    at: "Episodes A RNE",
    passes: { Episodes: [shortBreak] },
  },
  {
    code: "367",
    when: "68 days and 8 more, or 7",
    breaks: { Episodes: [...fourBreaks, { ...shortBreak, DECOM: "01/09/2024", DEC: "09/09/2024" }] },
    at: Array.from({ length: 5 }, () => "Episodes A LS"),
    passes: { Episodes: [...fourBreaks, { ...shortBreak, DECOM: "01/09/2024", DEC: "08/09/2024" }] },
  },
  {
    code: "367",
    when: "days before the year not being counted",
    breaks: { Episodes: [...fourBreaks, { ...shortBreak, DECOM: "01/09/2024", DEC: "09/09/2024" }] },
    at: Array.from({ length: 5 }, () => "Episodes A LS"),
    passes: { Episodes: [{ ...shortBreak, DECOM: "25/03/2024", DEC: "08/04/2024" }, ...fourBreaks] },
  },
  {
    code: "382",
    breaks: { Episodes: [{ ...shortBreak, PLACE: "T0" }] },
    at: "Episodes A PLACE",
    passes: { Episodes: [{ PLACE: "T0" }] },
  },
  {
    code: "384",
    breaks: { Episodes: [{ ...shortBreak, PLACE: "U4" }] },
    at: "Episodes A PLACE",
    passes: {
      Episodes: [
        { ...shortBreak, PLACE: "U6" },
        { CHILD: "B", PLACE: "U4" },
      ],
    },
  },
  {
    code: "398",
    breaks: { Episodes: [{ ...shortBreak, HOME_POST: "SG18 5ZE" }] },
    at: "Episodes A PL_POST",
    passes: { Episodes: [shortBreak] },
  },
  {
    code: "214",
    breaks: { Episodes: [{ ...shortBreak, URN: "SC12345" }] },
    at: "Episodes A URN",
    passes: { Episodes: [{ ...shortBreak, HOME_POST: "SG18 5ZE" }] },
  },
  {
    code: "399",
    when: "with a review",
    breaks: { Episodes: [shortBreak], Reviews: [{}] },
    at: "Reviews A REVIEW",
    passes: { Episodes: [shortBreak, { DECOM: "01/07/2024" }], Reviews: [{}] },
  },
  {
    code: "399",
    when: "with motherhood",
    breaks: { Header: [{ SEX: "F", MOTHER: "0" }], Episodes: [shortBreak] },
    at: "Header A MOTHER",
    passes: { Header: [{ SEX: "F", MOTHER: "0" }], Episodes: [{}] },
  },
]);
