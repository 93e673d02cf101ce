import { dayFromIso, figuresOver, findMeasure, noDay, type Return } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { monthEnds, yearEnds } from "../days.ts";
import { tell } from "./tell.ts";

// What this library does of a job: node lac.ts JOB FOLDER
const [, , job = "", folder = ""] = process.argv;

const stocks = { measures: [findMeasure("cla-number")], choices: { temporaryOnTheDay: "by-itself" } } as const;
const placements = { ...stocks, by: [["placement"]] } as const;

const lastDay = "2026-03-31";
const toAdoption = { measures: [{ ...findMeasure("adoption-interval-mean"), kind: "rolling" }] } as const;
// a change of placement with the same carers counts, but for placement for adoption
const everyMove = {
  measures: [findMeasure("moves-per-child-year")],
  choices: { temporaryPlacements: "counted" },
} as const;

/** Rows, and the sums of their days, which no fault of a single date leaves as they are. */
function columnsRead({ Episodes: { rows, columns } }: Return): string {
  const sum = (days: Int32Array): number => days.reduce((total, day) => total + (day === noDay ? 0 : day), 0);
  return `${rows} rows, ${sum(columns.DECOM)}, ${sum(columns.DEC)}`;
}

async function read(): Promise<Return> {
  return (await readReturnFrom([folder])).return;
}

const jobs: Readonly<Record<string, () => Promise<() => Promise<string>>>> = {
  read: async () => async () => columnsRead(await read()),
  stock: async () => {
    const care = await read();
    return async () => {
      const found = figuresOver(care, monthEnds.map(dayFromIso), placements);
      const groups = new Map<string, { total: number; last: number }>();
      for (const figure of found.flat()) {
        const { total } = groups.get(figure.category) ?? { total: 0 };
        const count = figure.numerator ?? Number.NaN;
        groups.set(figure.category, { total: total + count, last: count });
      }
      const inOrder = [...groups].filter(([, { total }]) => total !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
      return inOrder.map(([group, { total, last }]) => `${group} ${total} ${last}`).join(", ");
    };
  },
  rolling: async () => {
    const care = await read();
    return async () => {
      const found = figuresOver(care, monthEnds.map(dayFromIso), { ...toAdoption, by: [["adoption-interval"]] });
      const means = found.flat().filter(({ category }) => category === "entry-adopted");
      const sum = (count: "numerator" | "denominator"): number =>
        means.reduce((total, figure) => total + (figure[count] ?? Number.NaN), 0);
      return `${sum("denominator")} children, ${sum("numerator")} days`;
    };
  },
  moves: async () => {
    const care = await read();
    return async () => {
      const rate = figuresOver(care, [dayFromIso(lastDay)], everyMove)[0]?.[0];
      return `${rate?.numerator} moves, ${Math.round(365.25 * (rate?.denominator ?? Number.NaN))} days in care`;
    };
  },
  everything: async () => async () => {
    const found = figuresOver(await read(), yearEnds.map(dayFromIso), { by: "all" });
    const totals = found.map((ofDay) =>
      ofDay.find(({ measure, breakdown }) => measure === "cla-number" && breakdown === "total"),
    );
    return totals.map((figure) => figure?.numerator).join(" ");
  },
};

await tell(jobs[job]);
