import type { Chart, ChartTable } from "../Chart.ts";
import { type GridCell, shadedGrid } from "../marks/shadedGrid.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import type { DatedWording } from "../words/DatedWording.ts";
import { datedId } from "../words/datedId.ts";
import { datedSubtitle } from "../words/datedSubtitle.ts";
import { formatNumber } from "../words/formatNumber.ts";
import { longDate } from "../words/longDate.ts";

/** The average caseload at a date under an establishment of advisers. */
export interface CaseloadCell {
  /** ISO date */
  readonly date: string;
  readonly advisers: number;
  /** young people for each adviser */
  readonly caseload: number;
  /** the range that holds likely outcomes, where there is one */
  readonly lower?: number;
  readonly upper?: number;
}

type Verdict = "within" | "unsure" | "over";

const shades: Readonly<Record<Verdict, GridCell["shade"]>> = { within: "shade0", unsure: "shade3", over: "shade5" };

/**
 * Caseloads by date and number of advisers against a target: white and "within" where the caseload is at or below it,
 * dark and "over" where it is above, and between the two "unsure" where its range holds the target. The title gives the
 * fewest advisers that stay within it throughout.
 *
 * @param cells one for each date and number of advisers; a dozen dates at most are read at a glance
 * @throws {RangeError} if there are none, a date lacks a number of advisers, or two are of one date and number
 * @example
 * caseloadGrid([{ date: "2020-03-31", advisers: 11, caseload: 232 / 11 }], 22, { measure: "Caseload", counted: "young people for each adviser", place: "Rutland", source: "Scenario", when: "31 March 2020" }).title; // => "11 advisers keep caseloads at 22 or fewer to 31 March 2020"
 */
export function caseloadGrid(cells: readonly CaseloadCell[], target: number, wording: DatedWording): Chart {
  if (cells.length === 0) throw new RangeError("caseloadGrid requires at least one caseload");
  const dates = [...new Set(cells.map(({ date }) => date))].toSorted();
  const establishments = [...new Set(cells.map(({ advisers }) => advisers))].toSorted((a, b) => a - b);
  const cellAt = (date: string, advisers: number): CaseloadCell => {
    const [cell, second] = cells.filter((one) => one.date === date && one.advisers === advisers);
    if (cell === undefined) throw new RangeError(`caseloadGrid has no caseload of ${advisers} advisers for ${date}`);
    if (second !== undefined)
      throw new RangeError(`caseloadGrid got two caseloads of ${advisers} advisers for ${date}`);
    return cell;
  };
  const verdict = (date: string, advisers: number) => verdictOf(cellAt(date, advisers), target);
  const aim = formatNumber(target, Number.isInteger(target) ? 0 : 1);
  const keeping = (sure: boolean) =>
    establishments.find((advisers) =>
      dates.every((date) => (sure ? verdict(date, advisers) === "within" : verdict(date, advisers) !== "over")),
    );
  const title = titleOf(
    keeping(true),
    keeping(false),
    `caseloads at ${aim} or fewer to ${longDate(dates.at(-1) ?? "")}`,
  );
  const ranged = cells.some(({ lower, upper }) => lower !== undefined && upper !== undefined);
  const told = dates.map((date) => {
    const within = establishments.filter((advisers) => verdict(date, advisers) === "within");
    return `${longDate(date)}: ${within.length === 0 ? "with no number of them" : `with ${within.map(String).join(", ")}`}.`;
  });
  return {
    id: datedId("caseload-grid", wording),
    title,
    subtitle: datedSubtitle(wording, [
      `Young people for each adviser, against a target of ${aim}.`,
      ...(ranged ? ["Unsure means that the likely range reaches across the target."] : []),
    ]),
    description: `Grid of caseloads. ${title}. Numbers of advisers within the target: ${told.join(" ")}`,
    ...shadedGrid({
      rows: dates.map(longDate),
      columns: establishments.map((advisers) => formatNumber(advisers, Number.isInteger(advisers) ? 0 : 1)),
      rowsAre: "Date",
      columnsAre: "Advisers",
      cells: dates.map((date) =>
        establishments.map((advisers): GridCell => {
          const own = verdict(date, advisers);
          return { text: `${caseloadText(cellAt(date, advisers).caseload, target)}\n${own}`, shade: shades[own] };
        }),
      ),
    }),
    table: caseloadTable(
      dates.flatMap((date) => establishments.map((advisers) => cellAt(date, advisers))),
      target,
      wording,
    ),
  };
}

function verdictOf({ caseload, lower = caseload, upper = caseload }: CaseloadCell, target: number): Verdict {
  if (upper <= target) return "within";
  return lower > target ? "over" : "unsure";
}

/** With one decimal, or as many as tell it from the target. */
function caseloadText(caseload: number, target: number): string {
  const decimals = [1, 2, 3].find(
    (count) => caseload === target || formatNumber(caseload, count) !== formatNumber(target, count),
  );
  return formatNumber(caseload, decimals ?? 4);
}

function titleOf(sure: number | undefined, unsure: number | undefined, aim: string): string {
  if (sure !== undefined) return `${advisersText(sure)} ${sure === 1 ? "keeps" : "keep"} ${aim}`;
  if (unsure !== undefined) return `${advisersText(unsure)} may keep ${aim}, but no number here surely does`;
  return `None of these numbers of advisers keeps ${aim}`;
}

function advisersText(number: number): string {
  return `${formatNumber(number, Number.isInteger(number) ? 0 : 1)} ${number === 1 ? "adviser" : "advisers"}`;
}

function caseloadTable(cells: readonly CaseloadCell[], target: number, wording: DatedWording): ChartTable {
  const number = (label: string, decimals: number) => ({ label, kind: "number", decimals }) as const;
  return captionedTable(
    wording,
    [
      { label: "Date", kind: "text" },
      number("Advisers", cells.every(({ advisers }) => Number.isInteger(advisers)) ? 0 : 1),
      number("Young people for each adviser", 1),
      number("Lower limit", 1),
      number("Upper limit", 1),
      { label: `Against the target of ${formatNumber(target, Number.isInteger(target) ? 0 : 1)}`, kind: "text" },
    ],
    cells.map((cell) => [
      longDate(cell.date),
      cell.advisers,
      cell.caseload,
      cell.lower ?? "[z]",
      cell.upper ?? "[z]",
      verdictOf(cell, target),
    ]),
  );
}
