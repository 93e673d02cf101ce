import { describeRules } from "../ruleTest.ts";

describeRules("the days of an episode", [
  {
    code: "302",
    breaks: { Episodes: [{ DECOM: "30/04/2012" }] },
    at: "Episodes A DECOM",
    passes: { Episodes: [{ DECOM: "01/05/2012" }] },
  },
  {
    code: "352",
    breaks: { Header: [{ DOB: "29/02/2004" }], Episodes: [{ DECOM: "01/03/2022" }] },
    at: "Episodes A DECOM",
    passes: { Header: [{ DOB: "29/02/2004" }], Episodes: [{ DECOM: "28/02/2022" }] },
  },
  {
    code: "353",
    breaks: { Episodes: [{ DECOM: "13/10/1991" }] },
    at: "Episodes A DECOM",
    passes: { Episodes: [{ DECOM: "14/10/1991" }] },
  },
  {
    code: "354",
    breaks: { Episodes: [{ DECOM: "01/04/2025" }] },
    at: "Episodes A DECOM",
    passes: { Episodes: [{ DECOM: "31/03/2025" }] },
  },
  {
    code: "385",
    breaks: { Episodes: [{ DEC: "01/04/2025", REC: "E5" }] },
    at: "Episodes A DEC",
    passes: { Episodes: [{ DEC: "31/03/2025", REC: "E5" }] },
  },
  {
    code: "355",
    breaks: { Episodes: [{ DECOM: "01/06/2024", DEC: "01/06/2024", REC: "E5" }] },
    at: "Episodes A DEC",
    passes: { Episodes: [{ DECOM: "01/06/2024", DEC: "02/06/2024", REC: "E5" }] },
  },
  {
    code: "356",
    breaks: { Episodes: [{ DECOM: "02/06/2024", DEC: "01/06/2024", REC: "E5" }] },
    at: "Episodes A DEC",
    passes: { Episodes: [{ DECOM: "01/06/2024", DEC: "01/06/2024", REC: "E5" }] },
  },
]);
