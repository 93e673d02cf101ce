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
    breaks: { SWEpisodes: [{ SW_DEC: "31/03/2024" }, { CHILD: "B", SW_DEC: "01/04/2025" }] },
    at: [sw("SW_DEC"), "SWEpisodes B SW_DEC"],
    passes: { SWEpisodes: [{ SW_DEC: "01/04/2024" }, { CHILD: "B", SW_DEC: "31/03/2025" }] },
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
    breaks: { SWEpisodes: [ended, { SW_DECOM: "30/06/2024" }] },
    at: sw("SW_DECOM"),
    passes: { SWEpisodes: [ended, next] },
  },
  {
    code: "SW11bSTG2",
    breaks: { Episodes: [first], SWEpisodes: [{ SW_DEC: "30/03/2025" }] },
    at: sw("SW_DEC"),
    passes: { Episodes: [first], SWEpisodes: [{ SW_DEC: "31/03/2025" }] },
  },
  {
    code: "SW12STG2",
    breaks: { Episodes: [first], SWEpisodes: [{ SW_DECOM: "02/04/2024" }] },
    at: sw("SW_DECOM"),
    passes: { Episodes: [first], SWEpisodes: [{ SW_DECOM: "01/04/2024" }] },
  },
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
    passes: { SWEpisodes: [ended, { ...next, [column]: column === "SW_DECOM" ? "01/07/2024" : other }] },
  })),
  {
    code: "SW17STG2",
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
