import { describeRules, type Row } from "../ruleTest.ts";

const sw = (column: string) => `SWEpisodes A ${column}`;
const first: Row = { DECOM: "01/06/2022" };
const ended: Row = { SW_DEC: "01/07/2024" };
const next: Row = { SW_DECOM: "01/07/2024" };

describeRules("social workers", [
  {
    code: "SW01aSTG1",
    breaks: { SWEpisodes: [{ SW_ID: "", SW_DECOM: "31/03/2023" }] },
    at: sw("SW_ID"),
    passes: { SWEpisodes: [{ SW_REASON: "", SW_DECOM: "31/03/2023" }] },
  },
  {
    code: "SW01bSTG1",
    breaks: { SWEpisodes: [{ SW_REASON: "", SW_DECOM: "01/04/2023" }] },
    at: sw("SW_REASON"),
    passes: { SWEpisodes: [{ SW_REASON: "", SW_DECOM: "31/03/2023" }] },
  },
  {
    code: "SW02STG1",
    breaks: { SWEpisodes: [{ SW_ID: "12345" }] },
    at: sw("SW_ID"),
    passes: { SWEpisodes: [{ SW_ID: "XX1" }] },
  },
  {
    code: "SW04STG1",
    breaks: { SWEpisodes: [{ SW_DECOM: "" }, { CHILD: "B", SW_DECOM: "June" }] },
    at: [sw("SW_DECOM"), "SWEpisodes B SW_DECOM"],
    passes: { SWEpisodes: [{}] },
  },
  { code: "SW05STG1", breaks: { SWEpisodes: [{ SW_DEC: "June" }] }, at: sw("SW_DEC"), passes: { SWEpisodes: [{}] } },
  {
    code: "SW06STG2",
    breaks: { SWEpisodes: [{ SW_DECOM: "01/04/2025" }] },
    at: sw("SW_DECOM"),
    passes: { SWEpisodes: [{ SW_DECOM: "31/03/2025" }] },
  },
  {
    code: "SW07STG2",
    words: "on or after the start of the social worker reporting period, and on or before the collection end date",
    breaks: { SWEpisodes: [{ SW_DEC: "31/03/2023" }, { CHILD: "B", SW_DEC: "01/04/2025" }] },
    at: [sw("SW_DEC"), "SWEpisodes B SW_DEC"],
    passes: { SWEpisodes: [{ SW_DEC: "01/04/2023" }, { CHILD: "B", SW_DEC: "31/03/2025" }] },
  },
  {
    code: "SW07STG2",
    when: "in 2023-24, before the year before was reported too",
    year: 2024,
    breaks: { SWEpisodes: [{ SW_DEC: "31/03/2023" }] },
    at: sw("SW_DEC"),
    passes: { SWEpisodes: [{ SW_DEC: "01/04/2023" }] },
  },
  {
    code: "SW08STG2",
    breaks: { SWEpisodes: [{}, next] },
    at: sw("SW_DEC"),
    passes: { SWEpisodes: [ended, next] },
  },
  {
    code: "SW09STG2",
    breaks: { SWEpisodes: [{ SW_DECOM: "01/07/2024", SW_DEC: "01/07/2024" }] },
    at: sw("SW_DEC"),
    passes: { SWEpisodes: [{ SW_DECOM: "01/07/2024", SW_DEC: "02/07/2024" }] },
  },
  {
    code: "SW10STG2",
    words: "if SW_REASON is not FCONTA then SW_DECOM must be >= (SW_DEC +/- 7 days) of the previous",
    breaks: { SWEpisodes: [ended, { SW_DECOM: "23/06/2024", SW_REASON: "LEFTRL" }] },
    at: sw("SW_DECOM"),
    passes: {
      SWEpisodes: [
        ended,
        { SW_DECOM: "24/06/2024", SW_REASON: "LEFTRL" },
        { ...ended, CHILD: "B" },
        { CHILD: "B", SW_DECOM: "23/06/2024", SW_REASON: "FCONTA" },
        { ...ended, CHILD: "C" },
        { CHILD: "C", SW_DECOM: "01/12/2024", SW_REASON: "LEFTRL" },
      ],
    },
  },
  {
    code: "SW10STG2",
    when: "whatever the reason in 2023-24",
    year: 2024,
    breaks: { SWEpisodes: [{ SW_DEC: "01/07/2023" }, { SW_DECOM: "23/06/2023" }] },
    at: sw("SW_DECOM"),
    passes: { SWEpisodes: [{ SW_DEC: "01/07/2023" }, { SW_DECOM: "24/06/2023" }] },
  },
  {
    code: "SW10STG2",
    when: "a worker without a first day being no worker before",
    breaks: { SWEpisodes: [ended, { SW_DECOM: "23/06/2024", SW_REASON: "LEFTRL" }] },
    at: sw("SW_DECOM"),
    passes: {
      SWEpisodes: [
        { ...ended, SW_DECOM: "" },
        { SW_DECOM: "23/06/2024", SW_REASON: "LEFTRL" },
      ],
    },
  },
  {
    code: "SW11bSTG2",
    words: "has ended before 31 March",
    breaks: { Episodes: [first], SWEpisodes: [{ SW_DEC: "30/03/2025" }] },
    at: sw("SW_DEC"),
    passes: { Episodes: [first], SWEpisodes: [{ SW_DEC: "31/03/2025" }] },
  },
  {
    code: "SW12STG2",
    words: "all social worker episodes for the full previous year should be reported",
    breaks: { Episodes: [first], SWEpisodes: [{ SW_DECOM: "02/04/2024" }] },
    at: sw("SW_DECOM"),
    passes: { Episodes: [first], SWEpisodes: [{ SW_DECOM: "01/04/2024" }] },
  },
  {
    code: "SW12STG2",
    when: "behind a worker without a first day",
    breaks: { Episodes: [first], SWEpisodes: [{ SW_DECOM: "", SW_DEC: "01/05/2024" }, { SW_DECOM: "02/04/2024" }] },
    at: sw("SW_DECOM"),
    passes: { Episodes: [first], SWEpisodes: [{ SW_DECOM: "", SW_DEC: "01/05/2024" }, { SW_DECOM: "01/04/2024" }] },
  },
  ...[2024, 2025, 2026].map((year) => ({
    code: "SW12STG2",
    when: `of a child without any worker, to March ${year}`,
    year,
    breaks: {
      Episodes: [
        { DEC: `01/06/${year - 1}`, REC: "X1" },
        { DECOM: `01/06/${year - 1}`, RNE: "P" },
      ],
      SWEpisodes: [{ CHILD: "Z" }],
    },
    at: "Episodes A CHILD",
    passes: {
      Episodes: [
        { DEC: `31/03/${year}`, REC: "E4A" },
        { CHILD: "B", LS: "V4" },
        { CHILD: "C", DECOM: `01/04/${year}` },
      ],
      SWEpisodes: [{ CHILD: "Z" }],
    },
  })),
  {
    code: "SW13STG1",
    breaks: { SWEpisodes: [{ SW_REASON: "LAZY" }, { CHILD: "B", SW_REASON: "", SW_DECOM: "01/04/2023" }] },
    at: [sw("SW_REASON"), "SWEpisodes B SW_REASON"],
    passes: { SWEpisodes: [{ SW_REASON: "PCCHAN" }, { CHILD: "B", SW_REASON: "", SW_DECOM: "31/03/2023" }] },
  },
  {
    code: "SW15STG2",
    breaks: { SWEpisodes: [{ SW_REASON: "", SW_DECOM: "01/04/2023" }] },
    at: sw("SW_REASON"),
    passes: { SWEpisodes: [{ SW_REASON: "", SW_DECOM: "31/03/2023" }] },
  },
  ...(
    [
      ["SW16aSTG2", "SW_ID", "SW2"],
      ["SW16bSTG2", "SW_DECOM", "02/06/2022"],
      ["SW16cSTG2", "SW_REASON", "OTHERS"],
    ] as const
  ).map(([code, column, other]) => ({
    code,
    lastYear: { SWEpisodes: [{}] },
    breaks: { SWEpisodes: [{ [column]: other }] },
    at: sw(column),
    passes: {
      SWEpisodes: [
        { SW_ID: "SW9", SW_DECOM: "01/01/2022", SW_DEC: "31/03/2024", SW_REASON: "MANAGE" },
        ended,
        { ...next, [column]: column === "SW_DECOM" ? "01/07/2024" : other },
      ],
    },
  })),
  {
    code: "SW17STG2",
    when: "of a child without any worker",
    year: 2026,
    breaks: { Episodes: [first], SWEpisodes: [{ CHILD: "Z" }] },
    at: "Episodes A CHILD",
    passes: { Episodes: [{ ...first, DEC: "31/03/2026", REC: "E4A" }], SWEpisodes: [{ CHILD: "Z" }] },
  },
  {
    code: "SW17STG2",
    words: "there is no social worker episode open at 31 March",
    year: 2026,
    breaks: { Episodes: [first], SWEpisodes: [{ SW_DEC: "31/03/2026" }] },
    at: sw("SW_DEC"),
    passes: { Episodes: [{ ...first, DEC: "31/03/2026", REC: "E4A" }], SWEpisodes: [{ SW_DEC: "31/03/2026" }] },
  },
  {
    code: "SW18STG2",
    year: 2026,
    breaks: { SWEpisodes: [{ SW_DECOM: "02/07/2025", SW_DEC: "01/07/2025" }] },
    at: sw("SW_DEC"),
    passes: { SWEpisodes: [{ SW_DECOM: "01/07/2025", SW_DEC: "01/07/2025" }] },
  },
  {
    code: "SW19STG2",
    year: 2026,
    breaks: { SWEpisodes: [{ SW_DEC: "01/07/2025" }, { SW_ID: "SW2" }] },
    at: sw("SW_DECOM"),
    passes: { SWEpisodes: [{ SW_DEC: "01/07/2025" }, { SW_ID: "SW2", SW_DECOM: "02/06/2022" }] },
  },
]);
