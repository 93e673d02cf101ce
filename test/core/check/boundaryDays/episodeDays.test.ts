import type { Row, Rows } from "../ruleTest.ts";
import { describeBoundaries } from "./describeBoundaries.ts";

const episode =
  (cell: string, rest: Row = {}) =>
  (on: string): Rows => ({ Episodes: [{ ...rest, [cell]: on }] });
const born =
  (rest: Rows) =>
  (on: string): Rows => {
    const dated = Object.entries(rest).map(([file, rows]) => [
      file,
      rows.map((row) => (file === "Episodes" ? row : { ...row, DOB: on })),
    ]);
    return { Header: [{ DOB: on }], ...Object.fromEntries(dated) };
  };
const next =
  (first: Row, second: Row = {}) =>
  (on: string): Rows => ({
    Episodes: [
      { DEC: "01/06/2024", REC: "X1", ...first },
      { DECOM: on, RNE: "P", ...second },
    ],
  });
const lasting = (rest: Row) => episode("DEC", { DECOM: "01/06/2024", REC: "X1", ...rest });
const ending =
  (REC: string) =>
  (on: string): Rows => ({ Header: [{ DOB: on }], Episodes: [{ DEC: "01/06/2024", REC }] });
describeBoundaries("the day on which a rule on episodes turns", [
  [
    "302",
    "starts before child was born",
    (on) => ({ Header: [{ DOB: "01/06/2022" }], Episodes: [{ DECOM: on }] }),
    "31/05/2022",
    "01/06/2022",
  ],
  [
    "352",
    "aged 18 or over when starting",
    (on) => ({ Header: [{ DOB: "01/06/2006" }], Episodes: [{ DECOM: on }] }),
    "01/06/2024",
    "31/05/2024",
  ],
  [
    "353",
    "starts before 14/10/1991",
    (on) => ({ Header: [{ DOB: "01/01/1980" }], Episodes: [{ DECOM: on }] }),
    "13/10/1991",
    "14/10/1991",
  ],
  ["354", "on or before the end of the current collection year", episode("DECOM"), "01/04/2025", "31/03/2025"],
  ["385", "on or before the end of the current collection year", lasting({ REC: "E4A" }), "01/04/2025", "31/03/2025"],
  ["355", "lasted for less than 24 hours", lasting({}), "01/06/2024", "02/06/2024"],
  ["356", "ceased before the same episode started", lasting({}), "31/05/2024", "01/06/2024"],
  ["357", "first ever episode", episode("DECOM", { RNE: "P" }), "01/04/2024", "31/03/2024"],
  ["388", "a subsequent episode starting on the same day", next({}), "02/06/2024", "01/06/2024"],
  [
    "388",
    "continues to be looked after, on the same day",
    next({ REC: "E4A" }, { RNE: "S" }),
    "01/06/2024",
    "02/06/2024",
  ],
  ["431", "ended on the same day", next({}, { RNE: "S" }), "01/06/2024", "02/06/2024"],
  ["433", "does not start on the same day", next({}), "02/06/2024", "01/06/2024"],
  ["501", "started before the end date of the previous", next({}), "31/05/2024", "01/06/2024"],
  ["142", "a new episode has started", (on) => ({ Episodes: [{}, { DECOM: on }] }), "02/06/2022", "01/06/2022"],
  ["504", "current period of being looked after", next({}, { CIN: "N2" }), "01/06/2024", "02/06/2024"],
  ["446", "episodes starting before December 2005", episode("DECOM", { LS: "E1" }), "30/11/2005", "01/12/2005"],
  ["217", "from 1 April 2015", episode("DECOM", { PLACE: "A5", RNE: "P" }), "01/04/2015", "31/03/2015"],
  ["358", "should not be under 10", episode("DECOM", { LS: "J1" }), "30/04/2022", "01/05/2022"],
  ["359", "following 18th birthday", born({ Episodes: [{}] }), "30/03/2007", "31/03/2007"],
  ["361", "longer than maximum 72 hours", lasting({ LS: "L1" }), "05/06/2024", "04/06/2024"],
  ["362", "longer than 21 days", lasting({ LS: "L2" }), "23/06/2024", "22/06/2024"],
  ["363", "longer than 7 days", lasting({ LS: "L3" }), "09/06/2024", "08/06/2024"],
  ["364", "longer than 21 days", lasting({ LS: "J2" }), "23/06/2024", "22/06/2024"],
  ["365", "must not exceed 17 days", lasting({ LS: "V3", REC: "E4A" }), "19/06/2024", "18/06/2024"],
  ["367", "75 days in any 12-month period", lasting({ LS: "V3", REC: "E4A" }), "16/08/2024", "15/08/2024"],
  ["371", "should be at least 16", episode("DECOM", { PLACE: "K3" }), "30/04/2028", "01/05/2028"],
  ["372", "should be at least 10", episode("DECOM", { PLACE: "R5" }), "30/04/2022", "01/05/2022"],
  ["373", "should be at least 4", episode("DECOM", { PLACE: "S1" }), "30/04/2016", "01/05/2016"],
  ["374", "should be at least 14", episode("DECOM", { PLACE: "P3" }), "30/04/2026", "01/05/2026"],
  ["375", "cannot exceed 6 weeks", lasting({ PLACE: "T1" }), "14/07/2024", "13/07/2024"],
  ["376", "cannot exceed 3 weeks", lasting({ PLACE: "T3" }), "23/06/2024", "22/06/2024"],
  ["379", "cannot exceed 7 days", lasting({ PLACE: "T4" }), "09/06/2024", "08/06/2024"],
  ["386", "adopted but child has reached age 18", ending("E11"), "01/06/2006", "02/06/2006"],
  ["387", "independent living, but aged under 14", ending("E5"), "02/06/2010", "01/06/2010"],
  ["389", "adult social services, but aged under 16", ending("E7"), "02/06/2008", "01/06/2008"],
  ["407", "Special Guardianship, but has reached age 18", ending("E45"), "01/06/2006", "02/06/2006"],
  ["460", "stayed at age 18, but aged under 18", ending("E17"), "02/06/2006", "01/06/2006"],
  [
    "234",
    "aged under 10, admitted to custody",
    (on) => ({
      Header: [{ DOB: on }],
      Episodes: [
        { DECOM: "01/01/2025", DEC: "01/06/2025", REC: "X1", REASON_PLACE_CHANGE: "CUSTOD" },
        { DECOM: "01/06/2025", RNE: "P" },
      ],
    }),
    "02/06/2015",
    "01/06/2015",
    { year: 2026 },
  ],
]);
