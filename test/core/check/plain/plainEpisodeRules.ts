import { aged, bornOf, bounds, day, episodesWhere, type PlainRow, type PlainRule, rowsWhere } from "./PlainReturn.ts";

const oneOf = (cell: string | undefined, ...codes: readonly string[]): boolean => codes.includes(cell ?? "");
const isBreak = (row: PlainRow): boolean => oneOf(row.LS, "V3", "V4");
const isTemporary = (row: PlainRow): boolean => oneOf(row.PLACE, "T0", "T1", "T2", "T3", "T4");
const placed = ["A3", "A4", "A5", "A6"];
const fostered = ["U1", "U2", "U3", "U4", "U5", "U6"];
const place = (row: PlainRow | undefined): string =>
  [row?.PLACE, row?.PLACE_PROVIDER, row?.URN, row?.PL_POST?.replaceAll(" ", "")].join();
const before = (a: number | undefined, b: number | undefined): boolean => a !== undefined && b !== undefined && a < b;

/** Rules on episodes, each read from its words alone. */
export const plainEpisodeRules: readonly PlainRule[] = [
  {
    code: "142",
    words: "A new episode has started, but the previous episode has not ended.",
    broken: episodesWhere(
      (row, { own }) =>
        (row.DEC === "" || row.REC === "") && own.some((other) => before(day(row.DECOM), day(other.DECOM))),
    ),
  },
  {
    code: "148",
    words: "Date episode ceased and reason episode ceased must both be coded, or both left blank.",
    broken: rowsWhere("Episodes", (row) => (row.DEC === "") !== (row.REC === "")),
  },
  {
    code: "302",
    words: "First episode starts before child was born.",
    broken: rowsWhere("Episodes", (row, all) => before(day(row.DECOM), day(bornOf(all, row.CHILD)))),
  },
  {
    code: "352",
    words: "Child who started to be looked after was aged 18 or over.",
    broken: rowsWhere("Episodes", (row, all) => {
      const adult = aged(bornOf(all, row.CHILD), 18);
      return row.RNE === "S" && adult !== undefined && adult <= (day(row.DECOM) ?? 0);
    }),
  },
  {
    code: "354",
    words: "Date episode started must be on or before the end of the current collection year.",
    broken: rowsWhere("Episodes", (row, all) => before(bounds(all).to, day(row.DECOM))),
  },
  {
    code: "385",
    words: "Date episode ceased must be on or before the end of the current collection year.",
    broken: rowsWhere("Episodes", (row, all) => before(bounds(all).to, day(row.DEC))),
  },
  {
    code: "355",
    words: "Episode appears to have lasted for less than 24 hours.",
    broken: rowsWhere("Episodes", (row) => row.DEC === row.DECOM),
  },
  {
    code: "356",
    words: "The date the episode ceased is before the date the same episode started.",
    broken: rowsWhere("Episodes", (row) => before(day(row.DEC), day(row.DECOM))),
  },
  {
    code: "501",
    words: "A new episode has started before the end date of an earlier episode.",
    broken: episodesWhere((row, { own }) => {
      const earlier = own.slice(0, own.indexOf(row));
      return earlier.some((other) => other.DEC === "" || before(day(row.DECOM), day(other.DEC)));
    }),
  },
  {
    code: "388",
    words:
      "If the reason is X1 there must be a subsequent episode starting on the same day; if an episode starts on the day on which one ends, the reason must be X1.",
    broken: episodesWhere((row, { after }) => {
      if (row.DEC === "" || row.REC === "") return false;
      const goesOn = after !== undefined && after.DECOM === row.DEC;
      return row.REC === "X1" ? !goesOn : goesOn;
    }),
  },
  {
    code: "431",
    words: "The reason for new episode is started to be looked after, but the previous episode ended on the same day.",
    broken: episodesWhere((row, near) => row.RNE === "S" && near.before !== undefined && near.before.DEC === row.DECOM),
  },
  {
    code: "432",
    words:
      "The child ceased to be looked after at the end of the previous episode but the reason for the new episode is not S.",
    broken: episodesWhere(
      (row, near) => near.before !== undefined && !oneOf(near.before.REC, "", "X1") && row.RNE !== "S",
    ),
  },
  {
    code: "433",
    words: "A continuation episode does not start on the same day as the last episode finished.",
    broken: episodesWhere(
      (row, near) =>
        oneOf(row.RNE, "P", "L", "T", "U", "B") && near.before !== undefined && near.before.DEC !== row.DECOM,
    ),
  },
  {
    code: "434",
    words: "The reason is that legal status has changed but not the placement, but this is not reflected in the data.",
    broken: episodesWhere(
      (row, near) =>
        row.RNE === "L" &&
        near.before !== undefined &&
        (row.LS === near.before.LS || place(row) !== place(near.before)),
    ),
  },
  {
    code: "435",
    words:
      "The reason is that the placement has changed but not the legal status, but this is not reflected in the data.",
    broken: episodesWhere(
      (row, near) =>
        oneOf(row.RNE, "P", "T") &&
        near.before !== undefined &&
        (row.LS !== near.before.LS || place(row) === place(near.before)),
    ),
  },
  {
    code: "436",
    words: "The reason is that placement and legal status have changed, but this is not reflected in the data.",
    broken: episodesWhere(
      (row, near) =>
        oneOf(row.RNE, "B", "U") &&
        near.before !== undefined &&
        (row.LS === near.before.LS || place(row) === place(near.before)),
    ),
  },
  {
    code: "437",
    words: "Reason episode ceased is child has died or is aged 18 or over but there are further episodes.",
    broken: episodesWhere((row, { after }) => oneOf(row.REC, "E2", "E15") && after !== undefined),
  },
  {
    code: "504",
    words: "The category of need differs from that reported at start of the current period of being looked after.",
    broken: episodesWhere(
      (row, near) =>
        near.before !== undefined && near.before.DEC === row.DECOM && row.RNE !== "S" && near.before.CIN !== row.CIN,
    ),
  },
  {
    code: "359",
    words:
      "Child being looked after following 18th birthday must be accommodated under section 20 in a community home.",
    broken: rowsWhere("Episodes", (row, all) => {
      const isAdult = before(aged(bornOf(all, row.CHILD), 18), bounds(all).to);
      return row.DEC === "" && isAdult && !(row.LS === "V2" && row.PLACE === "K2");
    }),
  },
  {
    code: "378",
    words: "A child who is placed with parent(s) cannot be looked after under a single period of accommodation (V2).",
    broken: rowsWhere("Episodes", (row) => row.LS === "V2" && row.PLACE === "P1"),
  },
  {
    code: "408",
    words: "Child is placed for adoption with a placement order, but no placement order has been recorded.",
    broken: rowsWhere("Episodes", (row) => oneOf(row.PLACE, "A5", "A6") && row.LS !== "E1"),
  },
  {
    code: "390",
    words: "Reason episode ceased is adopted but child has not been previously placed for adoption.",
    broken: rowsWhere("Episodes", (row) => oneOf(row.REC, "E11", "E12") && !oneOf(row.PLACE, ...placed)),
  },
  {
    code: "365",
    words: "Any individual short-term respite placement must not exceed 17 days.",
    broken: rowsWhere("Episodes", (row, all) => {
      const end = day(row.DEC) ?? bounds(all).to;
      return row.LS === "V3" && end - (day(row.DECOM) ?? 0) > 17;
    }),
  },
  {
    code: "366",
    words: "A child cannot change placement during the course of an individual short-term respite break.",
    broken: rowsWhere("Episodes", (row) => row.LS === "V3" && row.RNE !== "S"),
  },
  {
    code: "380",
    words: "A period of care cannot start with a temporary placement.",
    broken: rowsWhere("Episodes", (row) => row.RNE === "S" && isTemporary(row)),
  },
  {
    code: "381",
    words: "A period of care cannot end with a temporary placement.",
    broken: rowsWhere("Episodes", (row) => isTemporary(row) && !oneOf(row.REC, "", "X1")),
  },
  {
    code: "336",
    words: "Child with the carers who adopt (A3, A5): the previous placement must be A3, A4, A5, A6 or U1 to U6.",
    broken: episodesWhere(
      (row, near) =>
        oneOf(row.PLACE, "A3", "A5") && near.before !== undefined && !oneOf(near.before.PLACE, ...placed, ...fostered),
    ),
  },
  {
    code: "371",
    words: "Child in supported accommodation (to 2023-24: H5, then K3) should be at least 16, to 2022-23 at least 14.",
    broken: rowsWhere("Episodes", (row, all) => {
      const birth = bornOf(all, row.CHILD);
      const age = all.year <= 2023 ? aged(birth, 14) : aged(birth, 16);
      return row.PLACE === (all.year <= 2024 ? "H5" : "K3") && before(day(row.DECOM), age);
    }),
  },
  {
    code: "226",
    words: "Reason for placement change is not required for temporary placements, nor for the one before them.",
    broken: episodesWhere(
      (row, { after }) =>
        row.REASON_PLACE_CHANGE !== "" && (isTemporary(row) || (after !== undefined && isTemporary(after))),
    ),
  },
  {
    code: "526",
    words: "Child is missing a placement provider code for at least one episode.",
    broken: rowsWhere("Episodes", (row, { year }) => {
      const without = year >= 2026 ? ["Z11", "Z12", "Z13", "Z14"] : ["Z1"];
      return row.PLACE_PROVIDER === "" && !isTemporary(row) && !oneOf(row.PLACE, ...without);
    }),
  },
  {
    code: "222",
    words: "URN should not be recorded for this placement type.",
    broken: rowsWhere("Episodes", (row, { year }) => {
      const always = ["P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4"];
      const then = year <= 2023 ? ["H5", "P2", "Z1"] : year === 2024 ? ["P2", "Z1"] : year === 2025 ? ["Z1"] : [];
      const since = year >= 2026 ? ["Z11", "Z12", "Z13", "Z14"] : [];
      return !oneOf(row.URN, "", "XXXXXXX") && oneOf(row.PLACE, ...always, ...then, ...since);
    }),
  },
  {
    code: "392b",
    words: "Child is looked after but no home or placement postcode is recorded.",
    broken: rowsWhere("Episodes", (row) => (row.HOME_POST === "" || row.PL_POST === "") && !isBreak(row)),
  },
  {
    code: "392d",
    words: "Home and placement postcodes are the same and the child is not placed with parents.",
    broken: rowsWhere("Episodes", (row) => {
      const written = (text = ""): string => text.replaceAll(" ", "");
      return row.HOME_POST !== "" && written(row.HOME_POST) === written(row.PL_POST) && row.PLACE !== "P1";
    }),
  },
];
