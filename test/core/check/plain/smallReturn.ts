import fc from "fast-check";
import type { PlainFiles, PlainReturn, PlainRow } from "./PlainReturn.ts";

/** Days on which rules turn, told from the year: the ends of the year and of last year, and days a little apart. */
const daysOf = (year: number): readonly string[] => [
  `01/06/${year - 3}`,
  `01/05/${year - 2}`,
  `31/03/${year - 2}`,
  `01/04/${year - 2}`,
  `31/03/${year - 1}`,
  `01/04/${year - 1}`,
  `02/04/${year - 1}`,
  ...["01", "02", "08", "09", "18", "19"].map((d) => `${d}/06/${year - 1}`),
  `31/03/${year}`,
  `01/04/${year}`,
];

/** Births of whom birthdays fall on those days, one of them on 29 February. */
const birthsOf = (year: number): readonly string[] => [
  `02/06/${year - 1}`,
  `01/06/${year - 18}`,
  `01/06/${year - 19}`,
  `02/06/${year - 17}`,
  `02/06/${year - 15}`,
  `31/03/${year - 18}`,
  `01/04/${year - 18}`,
  `31/03/${year - 17}`,
  "29/02/2008",
  "01/05/2014",
];

const places = ["U4", "U6", "A3", "A5", "A5", "A6", "A6", "K2", "K3", "H5", "P1", "P2", "T1", "T3", "Z1", "Z12", "R2"];
const blankOr = (cells: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: cells }, fc.constant(""));
const orBlank = (...cells: readonly string[]): fc.Arbitrary<string> => blankOr(fc.constantFrom(...cells));

const episodeCells = (days: readonly string[]) =>
  fc.record({
    DECOM: fc.constantFrom(...days),
    RNE: fc.constantFrom("S", "S", "P", "L", "T", "B", "U"),
    LS: fc.constantFrom("C2", "C2", "V2", "E1", "D1", "V3", "V4"),
    CIN: fc.constantFrom("N1", "N1", "N1", "N2"),
    PLACE: fc.constantFrom(...places),
    PLACE_PROVIDER: orBlank("PR1", "PR4"),
    DEC: fc.constantFrom("next", "next", "next", "", "", ...days),
    REC: fc.constantFrom("X1", "X1", "X1", "", "E4A", "E2", "E3", "E11", "E15"),
    REASON_PLACE_CHANGE: orBlank("CARPL"),
    HOME_POST: orBlank("SG18 5ZE"),
    PL_POST: orBlank("SG18 5ZE", "SG18 6ZT", "SG186ZT"),
    URN: orBlank("SC12345", "XXXXXXX"),
  });

const inDays = (date: string): string => date.split("/").reverse().join("");

/** The episodes of a child in one return, which has those open in its year; many end where the next begins. */
function episodesOf(child: string, rows: readonly PlainRow[], year: number): readonly PlainRow[] {
  const sorted = rows.toSorted((a, b) => inDays(a.DECOM ?? "").localeCompare(inDays(b.DECOM ?? "")));
  return sorted
    .map((row, at) => {
      const ended = row.DEC === "next" ? (sorted[at + 1]?.DECOM ?? "") : (row.DEC ?? "");
      return { ...row, CHILD: child, DEC: ended, ...(row.DEC === "next" && ended === "" && { REC: "" }) };
    })
    .filter(({ DEC }) => DEC === "" || inDays(DEC) >= `${year - 1}0401`);
}

function filesOf(year: number, children: readonly string[]): fc.Arbitrary<PlainFiles> {
  const days = daysOf(year);
  const someDay = blankOr(fc.constantFrom(...days));
  const each = <Row extends PlainRow>(cells: fc.Arbitrary<Row>, most: number): fc.Arbitrary<readonly PlainRow[]> =>
    fc
      .tuple(
        ...children.map((CHILD) =>
          fc.array(
            cells.map((row) => ({ CHILD, ...row })),
            { maxLength: most },
          ),
        ),
      )
      .map((rows) => distinct(rows.flat()));
  const born = fc.tuple(...children.map(() => fc.constantFrom(...birthsOf(year))));
  const sex = year <= 2024 ? "1" : "M";
  return fc
    .record({
      births: born,
      episodes: fc.tuple(...children.map(() => fc.array(episodeCells(days), { maxLength: 4 }))),
      OC3: each(fc.record({ IN_TOUCH: orBlank("YES"), ACTIV: orBlank("F2"), ACCOM: orBlank("U1") }), 1),
      AD1: each(
        fc.record({
          DATE_INT: someDay,
          DATE_MATCH: someDay,
          FOSTER_CARE: orBlank("0", "1"),
          NB_ADOPTR: orBlank("2"),
          SEX_ADOPTR: orBlank("MF"),
          LS_ADOPTR: orBlank("L11"),
        }),
        1,
      ),
      PlacedAdoption: each(
        fc.record({ DATE_PLACED: someDay, DATE_PLACED_CEASED: someDay, REASON_PLACED_CEASED: orBlank("RD1") }),
        2,
      ),
      Missing: each(fc.record({ MISSING: orBlank("M"), MIS_START: someDay, MIS_END: someDay }), 2),
      SWEpisodes: each(
        fc.record({
          SW_ID: fc.constantFrom("SW1", "SW2"),
          SW_DECOM: someDay,
          SW_DEC: someDay,
          SW_REASON: orBlank("FCONTA", "LEFTRL"),
        }),
        3,
      ),
    })
    .map(({ births, episodes, ...others }) => ({
      ...others,
      Header: children.map((CHILD, at) => ({
        CHILD,
        SEX: sex,
        DOB: births[at] ?? "",
        ETHNIC: "WBRI",
        UPN: "UN3",
      })),
      Episodes: distinct(children.flatMap((child, at) => episodesOf(child, episodes[at] ?? [], year))),
    }));
}

/** The same row twice is once too often, and left to the reader. */
function distinct(rows: readonly PlainRow[]): readonly PlainRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** Small returns of one of the years, with last year's: one to three children, whose days lie on and beside the bounds. */
export const smallReturn: fc.Arbitrary<PlainReturn> = fc
  .record({
    year: fc.constantFrom(2023, 2024, 2025, 2026),
    children: fc.constantFrom(["A"], ["A", "B"], ["A", "B", "C"]),
  })
  .chain(({ year, children }) =>
    fc
      .record({ now: filesOf(year, children), other: filesOf(year - 1, children), goesOn: fc.boolean() })
      .map(({ now, other, goesOn }) => ({ ...now, year, last: goesOn ? asLastYear(now, other, year) : other })),
  );

/** Last year's return of which this year's goes on: with what had begun by then, and not yet ended. */
function asLastYear(now: PlainFiles, other: PlainFiles, year: number): PlainFiles {
  const isEarly = (date = ""): boolean => date !== "" && inDays(date) < `${year - 1}0401`;
  const episodes = now.Episodes.filter(({ DECOM }) => isEarly(DECOM)).map((row) =>
    isEarly(row.DEC) ? row : { ...row, DEC: "", REC: "", REASON_PLACE_CHANGE: "" },
  );
  return {
    ...other,
    Episodes: distinct(episodes),
    PlacedAdoption: distinct([
      ...other.PlacedAdoption,
      ...now.PlacedAdoption.filter(({ DATE_PLACED }) => isEarly(DATE_PLACED)),
    ]),
  };
}
