import { describeRules, type Row } from "../ruleTest.ts";

const at = "OC3 A IN_TOUCH";
const left = (REC: string, DEC = "01/06/2024"): Row => ({ DEC, REC });
/** Born on 1 June 2006: 18 in the year. */
const turned18 = [{ DOB: "01/06/2006" }];

describeRules("who is a care leaver", [
  {
    code: "391",
    breaks: { Header: [{ DOB: "01/04/2008" }], OC3: [{}] },
    at: "OC3 A DOB",
    passes: { Header: [{ DOB: "31/03/2008" }], OC3: [{}] },
  },
  {
    code: "1000",
    breaks: { Episodes: [left("E2")], OC3: [{}] },
    at,
    passes: { Episodes: [left("E5")], OC3: [{}] },
  },
  {
    code: "1011",
    breaks: { Episodes: [left("E3")], OC3: [{}] },
    at,
    passes: { Episodes: [left("E5")], OC3: [{}] },
  },
  ...(["1000", "1011"] as const).map((code) => ({
    code,
    when: "by last year's return",
    lastYear: { Episodes: [left(code === "1000" ? "E2" : "E3", "01/02/2024")] },
    breaks: { OC3: [{}] },
    at,
    passes: { OC3: [{ CHILD: "B" }] },
  })),
  {
    code: "1011",
    when: "for the final episode",
    lastYear: { Episodes: [left("E3", "01/02/2024")] },
    breaks: { OC3: [{}] },
    at,
    passes: { Episodes: [{ DECOM: "01/05/2024", ...left("E5") }], OC3: [{}] },
  },
  {
    code: "1007",
    words: "17- or 18-year olds who are still looked after [on their 17th or 18th birthday]",
    breaks: { Header: turned18, Episodes: [{}], OC3: [{}] },
    at,
    passes: { Header: turned18, Episodes: [left("E5", "02/06/2024")], OC3: [{}] },
  },
  {
    code: "1007",
    when: "in 2022-23, whoever left after the birthday",
    year: 2023,
    breaks: {
      Header: [{ DOB: "01/06/2004" }],
      Episodes: [{ DECOM: "01/06/2020", ...left("E5", "02/06/2022") }],
      OC3: [{}],
    },
    at,
    passes: {
      Header: [{ DOB: "01/06/2004" }],
      Episodes: [{ DECOM: "01/06/2020", ...left("E5", "01/06/2022") }],
      OC3: [{}],
    },
  },
  {
    code: "1016",
    words: "17- or 18-year olds who cease to be looked after, after their birthday",
    breaks: { Header: turned18, Episodes: [left("E5", "02/06/2024")], OC3: [{}] },
    at,
    passes: { Header: turned18, Episodes: [left("E5", "01/06/2024")], OC3: [{}] },
  },
  {
    code: "1016",
    when: "also if care began after it",
    breaks: { Header: turned18, Episodes: [{ DECOM: "01/08/2024", ...left("E5", "01/12/2024") }], OC3: [{}] },
    at,
    passes: { Header: turned18, Episodes: [{ DECOM: "01/08/2024" }], OC3: [{}] },
  },
  {
    code: "134",
    breaks: { OC3: [{}], AD1: [{}] },
    at,
    passes: { OC3: [{}], AD1: [{ CHILD: "B" }] },
  },
  {
    code: "187",
    when: "as a care leaver",
    breaks: { Episodes: [{ DECOM: "01/04/2024" }], OC3: [{}] },
    at,
    passes: { Episodes: [{ DECOM: "02/04/2024" }], OC3: [{}] },
  },
  {
    code: "187",
    when: "as adopted",
    breaks: { Episodes: [{}], AD1: [{}] },
    at: "AD1 A CHILD",
    passes: { Episodes: [left("E12", "31/03/2025")], AD1: [{}] },
  },
]);
