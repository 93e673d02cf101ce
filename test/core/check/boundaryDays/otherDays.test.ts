import type { Given, Row, Rows } from "../ruleTest.ts";
import { describeBoundaries } from "./describeBoundaries.ts";

const missing =
  (cell: string, rest: Row = {}, episodes: readonly Row[] = [{}]) =>
  (on: string): Rows => ({
    Episodes: episodes,
    Missing: [{ MIS_END: "", ...rest, [cell]: on }],
  });
const worker =
  (cell: string, rest: Row = {}) =>
  (on: string): Rows => ({ Episodes: [{}], SWEpisodes: [{ ...rest, [cell]: on }] });
const order =
  (cell: string, rest: Row = {}) =>
  (on: string): Rows => ({ Episodes: [{}], DoLo: [{ ...rest, [cell]: on }] });
const adopted: readonly Row[] = [
  { DEC: "01/10/2023", REC: "X1" },
  { DECOM: "01/10/2023", RNE: "B", LS: "E1", PLACE: "A6", DEC: "01/06/2024", REC: "E12" },
];
const adoption =
  (cell: string, rest: Row = {}) =>
  (on: string): Rows => ({ Episodes: adopted, AD1: [{ ...rest, [cell]: on }] });
const decision =
  (cell: string, rest: Row = {}, episodes: readonly Row[] = [{}]) =>
  (on: string): Rows => ({
    Episodes: episodes,
    PlacedAdoption: [{ ...rest, [cell]: on }],
  });
const dolo: Given = { year: 2027 };

describeBoundaries("the day on which a rule on adoption, missing, workers and orders turns", [
  ["331", "the same as, or prior to, the date of placement", adoption("DATE_MATCH"), "02/10/2023", "01/10/2023"],
  ["333", "DATE_INT <= DATE_MATCH", adoption("DATE_INT", { DATE_MATCH: "01/08/2023" }), "02/08/2023", "01/08/2023"],
  ["334", "on or prior to the decision", adoption("DATE_INT"), "31/05/2022", "01/06/2022"],
  ["521", "on or prior to the date of placement", adoption("DATE_INT"), "02/10/2023", "01/10/2023"],
  ["582", "adopted on the day of the match", adoption("DATE_MATCH"), "01/06/2024", "02/06/2024"],
  ["117", "beyond the current collection year", decision("DATE_PLACED"), "01/04/2025", "31/03/2025"],
  [
    "117",
    "after the child ceased to be looked after",
    decision("DATE_PLACED", {}, [{ DEC: "01/06/2024", REC: "E4A" }]),
    "02/06/2024",
    "01/06/2024",
  ],
  ["118", "before the current collection year", decision("DATE_PLACED_CEASED"), "31/03/2024", "01/04/2024"],
  ["184", "before the child was born", decision("DATE_PLACED"), "30/04/2012", "01/05/2012"],
  ["522", "before the decision that it be placed", decision("DATE_PLACED_CEASED"), "30/06/2023", "01/07/2023"],
  [
    "552",
    "on or prior to the date that the child was placed",
    decision("DATE_PLACED", {}, adopted),
    "02/10/2023",
    "01/10/2023",
  ],
  ["554", "on or prior to the placement order", decision("DATE_PLACED", {}, adopted), "02/10/2023", "01/10/2023"],
  ["1003", "before the child started to be looked after", decision("DATE_PLACED"), "31/05/2022", "01/06/2022"],
  ["567", "ended before it started", missing("MIS_END", { MIS_START: "01/07/2024" }), "30/06/2024", "01/07/2024"],
  ["570", "started after the end of the collection year", missing("MIS_START"), "01/04/2025", "31/03/2025"],
  [
    "571",
    "ended before the start of the collection year",
    missing("MIS_END", { MIS_START: "01/03/2024" }),
    "31/03/2024",
    "01/04/2024",
  ],
  ["571", "ended after the end of the collection year", missing("MIS_END"), "01/04/2025", "31/03/2025"],
  [
    "577",
    "ceased to be looked after, without an end",
    missing("MIS_END", { MIS_START: "01/07/2024" }, [{ DEC: "03/07/2024", REC: "E4A" }]),
    "04/07/2024",
    "03/07/2024",
  ],
  [
    "578",
    "after the child ceased to be looked after",
    missing("MIS_START", {}, [{ DEC: "01/07/2024", REC: "E4A" }]),
    "02/07/2024",
    "01/07/2024",
  ],
  [
    "581",
    "has not yet started to be looked after",
    missing("MIS_START", {}, [{ DECOM: "01/07/2024" }]),
    "30/06/2024",
    "01/07/2024",
  ],
  ["586", "before the date of birth", missing("MIS_START"), "30/04/2012", "01/05/2012"],
  ["SW06STG2", "after the end of the year", worker("SW_DECOM"), "01/04/2025", "31/03/2025"],
  ["SW07STG2", "on or after the start of the reporting period", worker("SW_DEC"), "31/03/2023", "01/04/2023"],
  ["SW07STG2", "on or before the collection end date", worker("SW_DEC"), "01/04/2025", "31/03/2025"],
  ["SW09STG2", "less than 24 hours", worker("SW_DEC", { SW_DECOM: "01/07/2024" }), "01/07/2024", "02/07/2024"],
  ["SW11bSTG2", "ended before 31 March", worker("SW_DEC"), "30/03/2025", "31/03/2025"],
  ["SW12STG2", "the full previous year", worker("SW_DECOM"), "02/04/2024", "01/04/2024"],
  ["SW13STG1", "from April 2023", worker("SW_DECOM", { SW_REASON: "" }), "01/04/2023", "31/03/2023"],
  ["SW15STG2", "in this year or the one before", worker("SW_DECOM", { SW_REASON: "" }), "01/04/2023", "31/03/2023"],
  [
    "SW18STG2",
    "ended before beginning",
    worker("SW_DEC", { SW_DECOM: "01/07/2025" }),
    "30/06/2025",
    "01/07/2025",
    { year: 2026 },
  ],
  ["702", "ended before it began", order("DOLO_END"), "30/06/2026", "01/07/2026", dolo],
  [
    "703",
    "after the end of the collection year",
    order("DOLO_START", { DOLO_END: "" }),
    "01/04/2027",
    "31/03/2027",
    dolo,
  ],
  [
    "704",
    "before the start of the collection year",
    order("DOLO_END", { DOLO_START: "01/01/2026" }),
    "31/03/2026",
    "01/04/2026",
    dolo,
  ],
  ["708", "DOLO_START must be > DOB", order("DOLO_START"), "01/05/2012", "02/05/2012", dolo],
]);
