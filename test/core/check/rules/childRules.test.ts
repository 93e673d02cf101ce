import { describeRules } from "../ruleTest.ts";

describeRules("who the child is", [
  { code: "101", breaks: { Header: [{ SEX: "1" }] }, at: "Header A SEX", passes: { Header: [{ SEX: "F" }] } },
  {
    code: "101",
    when: "in a year with figures for codes",
    year: 2024,
    breaks: { Header: [{ SEX: "F" }] },
    at: "Header A SEX",
    passes: { Header: [{ SEX: "2" }] },
  },
  { code: "101", when: "left blank", breaks: { Header: [{ SEX: "" }] }, at: "Header A SEX", passes: { Header: [{}] } },
  { code: "102", breaks: { Header: [{ DOB: "31/02/2012" }] }, at: "Header A DOB", passes: { Header: [{}] } },
  { code: "102", when: "left blank", breaks: { Header: [{ DOB: "" }] }, at: "Header A DOB", passes: { Header: [{}] } },
  {
    code: "103",
    breaks: { Header: [{ ETHNIC: "BRIT" }] },
    at: "Header A ETHNIC",
    passes: { Header: [{ ETHNIC: "NOBT" }] },
  },
  { code: "232", breaks: { Header: [{ SEX: "U" }] }, at: "Header A SEX", passes: { Header: [{ SEX: "M" }] } },
  {
    code: "301",
    breaks: { Header: [{ DOB: "01/04/2025" }] },
    at: "Header A DOB",
    passes: { Header: [{ DOB: "31/03/2025" }] },
  },
  {
    code: "351",
    breaks: { Header: [{ DOB: "31/03/1999" }] },
    at: "Header A DOB",
    passes: { Header: [{ DOB: "01/04/1999" }] },
  },
  {
    code: "351",
    when: "in 2022-23, when care leavers were followed to 21",
    year: 2023,
    breaks: { Header: [{ DOB: "31/03/2001" }] },
    at: "Header A DOB",
    passes: { Header: [{ DOB: "01/04/2001" }] },
  },
  {
    code: "351",
    when: "of a child who left care before the year, in a return that goes back",
    breaks: { Header: [{ DOB: "31/03/1999" }], Episodes: [{}] },
    at: "Header A DOB",
    passes: {
      Header: [{ DOB: "31/03/1999" }, { CHILD: "B" }],
      Episodes: [{ DECOM: "01/06/2014", DEC: "31/03/2017", REC: "E5" }, { CHILD: "B" }],
    },
  },
  {
    code: "168",
    breaks: { Header: [{ UPN: "I123456789012" }] },
    at: "Header A UPN",
    passes: { Header: [{ UPN: "A12345678901Z" }, { CHILD: "B", UPN: "UN5" }] },
  },
  {
    code: "209",
    breaks: { Header: [{ UPN: "UN1", DOB: "31/08/2019" }] },
    at: "Header A UPN",
    passes: { Header: [{ UPN: "UN1", DOB: "01/09/2019" }] },
  },
  {
    code: "210",
    words: "children looked after for more than a week at 31 March",
    breaks: { Header: [{ UPN: "UN4" }], Episodes: [{ DECOM: "23/03/2025" }] },
    at: "Header A UPN",
    passes: { Header: [{ UPN: "UN4" }], Episodes: [{ DECOM: "24/03/2025" }] },
  },
  {
    code: "210",
    when: "in the period of care that goes on at 31 March",
    breaks: {
      Header: [{ UPN: "UN4" }],
      Episodes: [
        { DECOM: "20/03/2025", DEC: "28/03/2025", REC: "X1" },
        { DECOM: "28/03/2025", RNE: "P" },
      ],
    },
    at: "Header A UPN",
    passes: {
      Header: [{ UPN: "UN4" }, { CHILD: "B", UPN: "UN4" }],
      Episodes: [
        { DEC: "30/03/2025", REC: "E4A" },
        { CHILD: "B", DEC: "01/05/2024", REC: "E4A" },
        { CHILD: "B", DECOM: "24/03/2025" },
      ],
    },
  },
  {
    code: "442",
    breaks: { Header: [{ UPN: "" }], Episodes: [{}] },
    at: "Header A UPN",
    passes: { Header: [{ UPN: "" }], Episodes: [{ LS: "V4" }] },
  },
  {
    code: "444",
    year: 2026,
    breaks: { Header: [{ UPN: "A123456789012" }, { CHILD: "B", UPN: "A123456789012" }] },
    at: ["Header A UPN", "Header B UPN"],
    passes: { Header: [{ UPN: "UN1" }, { CHILD: "B", UPN: "UN1" }] },
  },
]);
