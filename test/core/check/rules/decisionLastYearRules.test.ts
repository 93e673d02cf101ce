import { describeRules } from "../ruleTest.ts";

const reversed = { DATE_PLACED_CEASED: "01/02/2024", REASON_PLACED_CEASED: "RD1" };
const reversedSince = { ...reversed, DATE_PLACED_CEASED: "01/06/2024" };
const stood = { PlacedAdoption: [{ DATE_PLACED: "01/07/2023" }] };
const wasReversed = { PlacedAdoption: [{ DATE_PLACED: "01/07/2023", ...reversed }] };
const at = "PlacedAdoption A DATE_PLACED";

describeRules("decisions for adoption as in last year's return", [
  {
    code: "559",
    words: "if DATE_PLACED is before the start of the year, last year's DATE_PLACED cannot be null",
    lastYear: { PlacedAdoption: [{ CHILD: "B" }] },
    breaks: { PlacedAdoption: [{ DATE_PLACED: "31/03/2024" }] },
    at,
    passes: { PlacedAdoption: [{ DATE_PLACED: "01/04/2024" }] },
  },
  {
    code: "559",
    when: "last year's having a row without the day",
    lastYear: { PlacedAdoption: [{ DATE_PLACED: "", ...reversed }] },
    breaks: { PlacedAdoption: [{ DATE_PLACED: "31/03/2024" }] },
    at,
    passes: { PlacedAdoption: [{ DATE_PLACED: "", ...reversedSince }] },
  },
  {
    code: "560",
    words: "last year's DATE_PLACED given and DATE_PLACED_CEASED null: DATE_PLACED should be the same",
    lastYear: stood,
    breaks: { PlacedAdoption: [{ DATE_PLACED: "02/07/2023" }] },
    at,
    passes: { PlacedAdoption: [{ DATE_PLACED: "01/07/2023" }] },
  },
  {
    code: "560",
    when: "also where it was reversed since",
    lastYear: stood,
    breaks: { PlacedAdoption: [{ DATE_PLACED: "02/07/2023", ...reversedSince }] },
    at,
    passes: { PlacedAdoption: [{ DATE_PLACED: "01/07/2023", ...reversedSince }] },
  },
  {
    code: "560",
    when: "where the decision is not there at all, and the child is",
    lastYear: stood,
    breaks: { Episodes: [{}], PlacedAdoption: [{ CHILD: "B" }] },
    at: "Header A CHILD",
    passes: { Header: [{}], Episodes: [], PlacedAdoption: [{ CHILD: "B" }] },
  },
  {
    code: "561",
    words: "the same day: last year's DATE_PLACED_CEASED and REASON_PLACED_CEASED should be null",
    lastYear: wasReversed,
    breaks: { PlacedAdoption: [{ DATE_PLACED: "01/07/2023" }] },
    at,
    passes: { PlacedAdoption: [{ DATE_PLACED: "01/07/2024" }] },
  },
  {
    code: "561",
    when: "reversed with a reason alone",
    lastYear: { PlacedAdoption: [{ DATE_PLACED: "01/07/2023", REASON_PLACED_CEASED: "RD1" }] },
    breaks: { PlacedAdoption: [{ DATE_PLACED: "01/07/2023" }] },
    at,
    passes: { PlacedAdoption: [{ DATE_PLACED: "02/07/2023" }] },
  },
  {
    code: "561",
    when: "two blank days not being the same day",
    lastYear: wasReversed,
    breaks: { PlacedAdoption: [{ DATE_PLACED: "01/07/2023", ...reversedSince }] },
    at,
    passes: { PlacedAdoption: [{ DATE_PLACED: "", ...reversedSince }] },
    passesGiven: { lastYear: { PlacedAdoption: [{ DATE_PLACED: "", ...reversed }] } },
  },
  {
    code: "584",
    words: "last year's reversed: this year's DATE_PLACED must be > last year's",
    lastYear: {
      PlacedAdoption: [...wasReversed.PlacedAdoption, { CHILD: "B", DATE_PLACED: "01/07/2023", ...reversed }],
    },
    breaks: { PlacedAdoption: [{ DATE_PLACED: "30/06/2023" }, { CHILD: "B", DATE_PLACED: "01/07/2023" }] },
    at: [at, "PlacedAdoption B DATE_PLACED"],
    passes: { PlacedAdoption: [{ DATE_PLACED: "02/07/2023" }, { CHILD: "B", DATE_PLACED: "", ...reversedSince }] },
  },
  {
    code: "584",
    when: "only of a decision that was reversed",
    lastYear: wasReversed,
    breaks: { PlacedAdoption: [{ DATE_PLACED: "01/03/2023" }] },
    at,
    passes: { PlacedAdoption: [{ DATE_PLACED: "01/03/2023", ...reversedSince }] },
    passesGiven: { lastYear: stood },
  },
]);
