import { describeRules, type RuleCase } from "../ruleTest.ts";

/** A child born on 1 May 2007 who leaves for a reason a day too late, and on the last good day, or the reverse. */
const onDays = (code: string, REC: string, wrong: string, right: string): RuleCase => {
  const ending = (DEC: string) => ({ Header: [{ DOB: "01/05/2007" }], Episodes: [{ DECOM: "01/06/2015", DEC, REC }] });
  return { code, when: REC, breaks: ending(wrong), at: "Episodes A REC", passes: ending(right) };
};

describeRules("the reason for which care ended", [
  onDays("386", "E11", "01/05/2025", "30/04/2025"),
  onDays("387", "E5", "30/04/2021", "01/05/2021"),
  onDays("389", "E7", "30/04/2023", "01/05/2023"),
  onDays("407", "E48", "01/05/2025", "30/04/2025"),
  onDays("460", "E17", "30/04/2025", "01/05/2025"),
  {
    code: "390",
    breaks: { Episodes: [{ DEC: "01/06/2024", REC: "E12" }] },
    at: "Episodes A REC",
    passes: { Episodes: [{ DEC: "01/06/2024", REC: "E12", PLACE: "A5" }] },
  },
  {
    code: "516",
    breaks: { Episodes: [{ DEC: "01/06/2024", REC: "E45", PLACE: "K2" }] },
    at: "Episodes A REC",
    passes: { Episodes: [{ DEC: "01/06/2024", REC: "E45", PLACE: "U1" }] },
  },
]);
