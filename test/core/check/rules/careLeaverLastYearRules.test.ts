import { describeRules, type Row } from "../ruleTest.ts";

const at = "OC3 A IN_TOUCH";
const left = (REC: string, DEC = "01/06/2024"): Row => ({ DEC, REC });
/** Born on 1 June 2006: 18 in the year. */
const turned18 = [{ DOB: "01/06/2006" }];

describeRules("care leavers by the episodes of two years", [
  {
    code: "1001",
    when: "13 weeks being 91 days, some of them after 16",
    lastYear: { Episodes: [{ CHILD: "B" }] },
    breaks: {
      Header: [{ DOB: "01/06/2006" }],
      Episodes: [
        { DECOM: "03/03/2022", DEC: "01/06/2022", REC: "E4A" },
        { DECOM: "01/06/2022", DEC: "01/06/2022", REC: "E4A" },
      ],
      OC3: [{}],
    },
    at,
    passes: {
      Header: [{ DOB: "01/06/2006" }],
      Episodes: [{ DECOM: "03/03/2022", DEC: "02/06/2022", REC: "E4A" }],
      OC3: [{}],
    },
  },
  {
    code: "1001",
    when: "by both years together",
    lastYear: { Header: [{ DOB: "01/06/2006" }], Episodes: [{ DECOM: "01/01/2022", DEC: "01/03/2022", REC: "E4A" }] },
    breaks: { Header: turned18, Episodes: [{ DECOM: "20/05/2022", DEC: "20/06/2022", REC: "E4A" }], OC3: [{}] },
    at,
    passes: { Header: turned18, Episodes: [{ DECOM: "20/05/2022", DEC: "21/06/2022", REC: "E4A" }], OC3: [{}] },
  },
  {
    code: "1002",
    lastYear: { Episodes: [{ CHILD: "B" }] },
    breaks: { OC3: [{}] },
    at,
    passes: { OC3: [{ CHILD: "B" }] },
  },
  {
    code: "1010",
    lastYear: { Episodes: [{}] },
    breaks: { OC3: [{}] },
    at,
    passes: { OC3: [{}], Episodes: [left("E5")] },
  },
]);
