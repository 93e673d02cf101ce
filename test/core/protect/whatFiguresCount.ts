import type { Figure } from "@lac-analytics/core";
import type { Meaning, SumOfCells } from "./linearAttack.ts";
import { childrenCanBe } from "./randomReturn.ts";

/** One cell of the finest table of the children in care on a day that an attacker can imagine. */
interface Cell {
  readonly age: number;
  readonly sex: string;
  readonly uasc: boolean;
  readonly place: string;
  readonly provider: string;
}

type Test = (cell: Cell) => boolean;

const everybody: Test = () => true;
const fostered: Test = ({ place }) => place.startsWith("U");

/** Whom each measure of the children in care on a day counts, and of whom, as its definition tells a reader. */
const measuresOfADay: Readonly<
  Record<string, { readonly counts: Test; readonly of?: Test; readonly ofOwn?: readonly string[] }>
> = {
  "cla-number": { counts: everybody },
  "cla-profile-share": { counts: everybody, of: everybody },
  "uasc-number": { counts: ({ uasc }) => uasc },
  "uasc-share": { counts: ({ uasc }) => uasc, of: everybody },
  "placement-share": { counts: everybody, of: everybody },
  "foster-share": { counts: fostered, of: everybody, ofOwn: ["age", "uasc"] },
  "foster-type-share": { counts: fostered, of: fostered },
  "provider-share": { counts: everybody, of: everybody },
  "yoi-prison-number": { counts: ({ place }) => place === "R5" },
};

const bands: Readonly<Record<string, readonly [number, number]>> = {
  "under-1": [0, 0],
  "1-4": [1, 4],
  "5-9": [5, 9],
  "10-15": [10, 15],
  "16-plus": [16, 17],
};

const groups: Readonly<Record<string, readonly string[]>> = {
  U: ["U1", "U4", "U6"],
  A: ["A3"],
  P1: ["P1"],
  K: ["K1", "K2"],
  H: ["H5"],
  R: ["R5"],
  S: ["S1"],
  "U-relative": ["U1"],
  "U-other": ["U4", "U6"],
  foster: ["U1", "U4", "U6"],
  adoption: ["A3"],
  parents: ["P1"],
  "secure-homes-hostels": ["K1", "K2", "H5"],
  "other-residential": ["R5"],
  schools: ["S1"],
};

const panel: Readonly<Record<string, Test>> = {
  foster: fostered,
  "foster-ifa": (cell) => fostered(cell) && cell.provider === "PR4",
  "foster-in-house": (cell) => fostered(cell) && cell.provider === "PR1",
  "foster-friends-family": ({ place, provider }) => place === "U1" && provider === "PR1",
  "foster-other-la": (cell) => fostered(cell) && cell.provider === "PR2",
  "foster-provider-unknown": (cell) => fostered(cell) && cell.provider === "",
  residential: ({ place }) => place === "K2",
  secure: ({ place }) => place === "K1",
  supported: ({ place }) => place === "H5",
  parents: ({ place }) => place === "P1",
  adoption: ({ place }) => place === "A3",
  "yoi-prison": ({ place }) => place === "R5",
  school: ({ place }) => place === "S1",
};

const sectors: Readonly<Record<string, readonly string[]>> = {
  public: ["PR1", "PR2"],
  independent: ["PR4"],
  "not-reported": [""],
};

/** Whether a cell is in a category of a breakdown. */
const breakdowns: Readonly<Record<string, (cell: Cell, category: string) => boolean>> = {
  total: () => true,
  age: ({ age }, band) => age >= (bands[band]?.[0] ?? 99) && age <= (bands[band]?.[1] ?? -1),
  "age-single": ({ age }, year) => age === Number(year),
  sex: ({ sex }, category) => sex === category,
  uasc: ({ uasc }, category) => uasc === (category === "uasc"),
  placement: ({ place }, group) => groups[group]?.includes(place) ?? false,
  "placement-detail": ({ place }, detail) => place === detail || (groups[detail]?.includes(place) ?? false),
  "placement-sfr": ({ place }, group) => groups[group]?.includes(place) ?? false,
  "placement-panel": (cell, kind) => panel[kind]?.(cell) ?? false,
  "foster-panel": (cell, kind) => panel[kind]?.(cell) ?? false,
  provider: ({ provider }, code) => provider === (code === "not-reported" ? "" : code),
  "provider-sector": ({ provider }, sector) => sectors[sector]?.includes(provider) ?? false,
};

const ages = { "2018-03-31": childrenCanBe.age.map((age) => age - 1), "2019-03-31": childrenCanBe.age } as const;

/** Children who, from one day to the other, stayed, came, left, or came and left. */
const courses = ["stayed", "came", "left", "came and left"] as const;

/** The measures of the year between the two days, by the courses that they count. */
const measuresOfTheYear: Readonly<Record<string, readonly (readonly [(typeof courses)[number], 1 | -1])[]>> = {
  "started-number": [
    ["came", 1],
    ["came and left", 1],
  ],
  "ceased-number": [
    ["left", 1],
    ["came and left", 1],
  ],
  "net-change": [
    ["came", 1],
    ["left", -1],
  ],
  "cla-during-year": courses.map((course) => [course, 1] as const),
};

const cells = (["2018-03-31", "2019-03-31"] as const).flatMap((day) =>
  ages[day].flatMap((age) =>
    childrenCanBe.sex.flatMap((sex) =>
      childrenCanBe.uasc.flatMap((uasc) =>
        childrenCanBe.place.flatMap((place) =>
          childrenCanBe.provider.map((provider) => ({ day, age, sex, uasc, place, provider })),
        ),
      ),
    ),
  ),
);
const moves = courses.flatMap((course) => childrenCanBe.sex.map((sex) => ({ course, sex })));

/** Whether an attacker knows what a breakdown of a measure means. */
export function isKnown(measure: string, breakdown: string): boolean {
  return measure in measuresOfTheYear
    ? ["total", "sex"].includes(breakdown)
    : measure in measuresOfADay && breakdown in breakdowns;
}

/** The sums that a figure shows or withholds, as definitions tell. */
export function whatFigureCounts(figure: Figure): Meaning {
  const flow = measuresOfTheYear[figure.measure];
  if (flow !== undefined) {
    const numerator = new Map(
      moves.flatMap(({ course, sex }, at) => {
        const [, factor] = flow.find(([counted]) => counted === course) ?? [];
        const isIn = figure.breakdown === "total" || figure.category === sex;
        return factor !== undefined && isIn ? [[cells.length + at, factor] as const] : [];
      }),
    );
    return { numerator };
  }
  const measure = measuresOfADay[figure.measure];
  if (measure === undefined) throw new Error(`an attacker does not know ${figure.measure}`);
  const ids = figure.breakdown.split(";");
  const categories = figure.category.split(";");
  const inCategories = (only?: readonly string[]): Test => {
    const kept = ids.filter((id) => only?.includes(id) ?? true);
    return (cell) => kept.every((id) => breakdowns[id]?.(cell, categories[ids.indexOf(id)] ?? ""));
  };
  const sum = (counts: Test, inCategory: Test): SumOfCells =>
    new Map(
      cells.flatMap((cell, at) =>
        cell.day === figure.periodEnd && counts(cell) && inCategory(cell) ? [[at, 1] as const] : [],
      ),
    );
  const { counts, of, ofOwn = [] } = measure;
  const numerator = sum(counts, inCategories());
  return of === undefined ? { numerator } : { numerator, denominator: sum(of, inCategories(ofOwn)) };
}

/** What is known without any figure: who was in care on a day stayed or left, or had stayed or come. */
export function whatEverybodyKnows(): readonly SumOfCells[] {
  return childrenCanBe.sex.flatMap((sex) =>
    (
      [
        ["2018-03-31", "left"],
        ["2019-03-31", "came"],
      ] as const
    ).map(([day, course]) => {
      const inCare = cells.flatMap((cell, at) => (cell.day === day && cell.sex === sex ? [[at, 1] as const] : []));
      const moved = moves.flatMap((move, at) =>
        move.sex === sex && (move.course === "stayed" || move.course === course)
          ? [[cells.length + at, -1] as const]
          : [],
      );
      return new Map([...inCare, ...moved]);
    }),
  );
}
