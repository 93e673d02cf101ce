import { describeRules } from "../ruleTest.ts";

const girl = { SEX: "F" };

describeRules("young mothers", [
  {
    code: "165",
    breaks: { Header: [{ SEX: "M", MOTHER: "0" }] },
    at: "Header A MOTHER",
    passes: { Header: [{ ...girl, MOTHER: "0" }] },
  },
  {
    code: "165",
    when: "with another code",
    breaks: { Header: [{ ...girl, MOTHER: "2" }] },
    at: "Header A MOTHER",
    passes: { Header: [{ ...girl, MOTHER: "1" }] },
  },
  {
    code: "393",
    breaks: { Header: [girl], Episodes: [{}] },
    at: "Header A MOTHER",
    passes: { Header: [girl], Episodes: [{ LS: "V4" }] },
  },
  {
    code: "607",
    breaks: { Header: [girl], Episodes: [{ DEC: "31/03/2025", REC: "E4A" }] },
    at: "Header A MOTHER",
    passes: { Header: [{ ...girl, MOTHER: "0" }], Episodes: [{ DEC: "31/03/2025", REC: "E4A" }] },
  },
  {
    code: "607",
    words: "DEC is in the current year",
    when: "of a girl who came back as well",
    breaks: { Header: [girl], Episodes: [{ DEC: "01/04/2024", REC: "E4A" }, { DECOM: "01/12/2024" }] },
    at: "Header A MOTHER",
    passes: {
      Header: [girl, { ...girl, CHILD: "B" }],
      Episodes: [
        { DEC: "31/03/2024", REC: "E4A" },
        { DECOM: "01/12/2024" },
        { CHILD: "B", LS: "V3", DEC: "01/04/2024", REC: "E4A" },
        { CHILD: "B", DECOM: "01/12/2024" },
      ],
    },
  },
  {
    code: "628",
    breaks: { Header: [{ ...girl, MOTHER: "1" }], OC3: [{}] },
    at: "Header A MOTHER",
    passes: { Header: [{ ...girl, MOTHER: "1" }], OC3: [{}], Episodes: [{ DEC: "01/05/2024", REC: "E5" }] },
  },
]);

describeRules("the birth of a young mother's child", [
  {
    code: "171",
    breaks: { Header: [{ ...girl, MC_DOB: "2024" }] },
    at: "Header A MC_DOB",
    passes: { Header: [{ ...girl, MC_DOB: "" }] },
  },
  {
    code: "174",
    breaks: { Header: [{ SEX: "M", MC_DOB: "01/05/2024" }] },
    at: "Header A MC_DOB",
    passes: { Header: [{ ...girl, MC_DOB: "01/05/2024" }] },
  },
  {
    code: "611",
    breaks: { Header: [{ ...girl, MOTHER: "1" }] },
    at: "Header A MC_DOB",
    passes: { Header: [{ ...girl, MOTHER: "1", MC_DOB: "01/05/2024" }] },
  },
  {
    code: "612",
    breaks: { Header: [{ ...girl, MOTHER: "0", MC_DOB: "01/05/2024" }] },
    at: "Header A MOTHER",
    passes: { Header: [{ ...girl, MOTHER: "1", MC_DOB: "01/05/2024" }] },
  },
  {
    code: "620",
    breaks: { Header: [{ ...girl, MOTHER: "1", DOB: "02/04/2013" }] },
    at: "Header A DOB",
    passes: { Header: [{ ...girl, MOTHER: "1", DOB: "01/04/2013" }] },
  },
  {
    code: "621",
    breaks: { Header: [{ ...girl, DOB: "01/05/2012", MC_DOB: "01/05/2012" }] },
    at: "Header A MC_DOB",
    passes: { Header: [{ ...girl, DOB: "01/05/2012", MC_DOB: "02/05/2012" }] },
  },
  {
    code: "625",
    breaks: { Header: [{ ...girl, MC_DOB: "02/06/2024" }], Episodes: [{ DEC: "01/06/2024", REC: "E5" }] },
    at: "Header A MC_DOB",
    passes: { Header: [{ ...girl, MC_DOB: "01/06/2024" }], Episodes: [{ DEC: "01/06/2024", REC: "E5" }] },
  },
  {
    code: "625",
    when: "after the year",
    breaks: { Header: [{ ...girl, MC_DOB: "01/04/2025" }] },
    at: "Header A MC_DOB",
    passes: { Header: [{ ...girl, MC_DOB: "31/03/2025" }] },
  },
]);
