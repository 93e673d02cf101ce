import type { Row, Rows } from "../ruleTest.ts";
import { describeBoundaries } from "./describeBoundaries.ts";

const born =
  (rest: Rows) =>
  (on: string): Rows => {
    const dated = Object.entries(rest).map(([file, rows]) => [
      file,
      rows.map((row) => (file === "Episodes" ? row : { ...row, DOB: on })),
    ]);
    return { Header: [{ DOB: on }], ...Object.fromEntries(dated) };
  };
const girl: Row = { SEX: "F", MOTHER: "1", MC_DOB: "01/06/2024" };
const noScore: Row = { SDQ_SCORE: "", SDQ_REASON: "" };
const leaver: Rows = { OC3: [{}] };
const inCare: readonly Row[] = [{}];

describeBoundaries("the day on which a rule on children and young people turns", [
  ["301", "after the year ended", born({}), "01/04/2025", "31/03/2025"],
  ["351", "over 21 at the start of the current collection year", born({}), "31/03/2001", "01/04/2001", { year: 2023 }],
  ["351", "over 25 at the start of the current collection year", born({}), "31/03/1999", "01/04/1999"],
  ["209", "DOB >= 4 years prior to 31/08", (on) => ({ Header: [{ DOB: on, UPN: "UN1" }] }), "31/08/2019", "01/09/2019"],
  [
    "210",
    "looked after for more than a week at 31 March",
    (on) => ({ Header: [{ UPN: "UN4" }], Episodes: [{ DECOM: on }] }),
    "23/03/2025",
    "24/03/2025",
  ],
  ["620", "mother is under 11 years of age", (on) => ({ Header: [{ ...girl, DOB: on }] }), "02/04/2013", "01/04/2013"],
  [
    "621",
    "the mother is younger than her child",
    (on) => ({ Header: [{ ...girl, DOB: on }] }),
    "01/06/2024",
    "31/05/2024",
  ],
  [
    "625",
    "beyond the end of this reporting year",
    (on) => ({ Header: [{ ...girl, MC_DOB: on }], Episodes: [{}] }),
    "01/04/2025",
    "31/03/2025",
  ],
  [
    "625",
    "beyond the date the child ceased to be looked after",
    (on) => ({ Header: [{ ...girl, MC_DOB: on }], Episodes: [{ DEC: "01/06/2024", REC: "E4A" }] }),
    "02/06/2024",
    "01/06/2024",
  ],
  [
    "607",
    "DEC is in the current year",
    (on) => ({ Header: [{ SEX: "F" }], Episodes: [{ DEC: on, REC: "E4A" }] }),
    "01/04/2024",
    "31/03/2024",
  ],
  [
    "304",
    "ceased after the 18th birthday",
    (on) => ({ Header: [{ DOB: "01/05/2007" }], UASC: [{ DOB: "01/05/2007", DUC: on }] }),
    "02/05/2025",
    "01/05/2025",
  ],
  ["231", "DOB should be > 11 years prior to the end", born({ UASC: [{}] }), "01/04/2014", "31/03/2014"],
  ["391", "DOB < 17 years prior to the end", born(leaver), "01/04/2008", "31/03/2008"],
  ["347", "DOB must be >= 18 years prior to the start", born({ OC3: [{ ACCOM: "T1" }] }), "02/04/2006", "01/04/2006"],
  ["3001", "around their 17th birthday", born({ OC3: [{ ACCOM: "Z1" }] }), "01/04/2007", "31/03/2007"],
  [
    "1007",
    "still looked after on their 17th or 18th birthday",
    (on) => ({ Header: [{ DOB: "01/06/2006" }], Episodes: [{ DECOM: on }], OC3: [{}] }),
    "01/06/2024",
    "02/06/2024",
  ],
  [
    "1016",
    "cease to be looked after, after their birthday",
    (on) => ({ Header: [{ DOB: "01/06/2006" }], Episodes: [{ DEC: on, REC: "E5" }], OC3: [{}] }),
    "02/06/2024",
    "01/06/2024",
  ],
  [
    "187",
    "looked after for the whole year",
    (on) => ({ Episodes: [{ DECOM: on }], OC3: [{}] }),
    "01/04/2024",
    "02/04/2024",
  ],
  [
    "190",
    "not looked after for the whole year",
    (on) => ({ Episodes: [{ DECOM: on }], OC2: [{}] }),
    "02/04/2024",
    "01/04/2024",
  ],
  [
    "190",
    "to the end of it, on the last day included",
    (on) => ({ Episodes: [{ DEC: on, REC: "E4A" }], OC2: [{}] }),
    "30/03/2025",
    "31/03/2025",
  ],
  [
    "186",
    "aged 4 or over at the start of the year",
    born({ Episodes: inCare, OC2: [noScore] }),
    "01/04/2020",
    "02/04/2020",
  ],
  ["186", "under 17 at the end of the year", born({ Episodes: inCare, OC2: [noScore] }), "01/04/2008", "31/03/2008"],
  ["188", "under 4 years at the end of the year", born({ OC2: [{}] }), "01/04/2021", "31/03/2021"],
  ["189", "17 years or over at the beginning of the year", born({ OC2: [{}] }), "01/04/2007", "02/04/2007"],
  ["197B", "4- or 17-year-olds", born({ Episodes: inCare, OC2: [noScore] }), "31/03/2021", "01/04/2021"],
  [
    "157",
    "16 years or under at the end of the year",
    born({ Episodes: inCare, OC2: [{ SDQ_SCORE: "", SDQ_REASON: "SDQ1" }] }),
    "01/04/2008",
    "31/03/2008",
  ],
  ["542", "under 10 at 31 March", born({ OC2: [{}] }), "01/04/2015", "31/03/2015"],
  ["543", "10 or over at 31 March", born({ Episodes: inCare, OC2: [{ CONVICTED: "" }] }), "31/03/2015", "01/04/2015"],
  ["545", "under 5 at 31 March", born({ Episodes: inCare, OC2: [{}] }), "01/04/2020", "31/03/2020"],
  ["546", "aged 5 or over at 31 March", born({ OC2: [{ HEALTH_CHECK: "1" }] }), "31/03/2020", "01/04/2020"],
  ["440", "4 years old or over at the review", born({ Reviews: [{ REVIEW_CODE: "PN0" }] }), "01/07/2020", "02/07/2020"],
  ["441", "under 4 years old at the review", born({ Reviews: [{}] }), "02/07/2020", "01/07/2020"],
  [
    "630",
    "RNE = S and DECOM in the year",
    (on) => ({ Episodes: [{ DECOM: on }], PrevPerm: [] }),
    "01/04/2024",
    "31/03/2024",
  ],
  [
    "632",
    "DATE_PERM should be prior to DECOM",
    (on) => ({ Episodes: [{}], PrevPerm: [{ PREV_PERM: "P1", LA_PERM: "302", DATE_PERM: on }] }),
    "01/06/2022",
    "31/05/2022",
  ],
  [
    "634",
    "from 1 April 2016 onwards",
    (on) => ({ Episodes: [{ DECOM: on }], PrevPerm: [{}] }),
    "31/03/2016",
    "01/04/2016",
  ],
]);
