import { formatNumber, longDate } from "@lac-analytics/charts";
import { capitalised, type PaperFigure, type Reconciliation } from "@lac-analytics/core";

/** A figure of the paper and what is said of it. */
export interface Judged extends Reconciliation {
  readonly figure: PaperFigure;
}

export function printedNumber({ published }: Judged): number {
  return Number(published.replaceAll(",", ""));
}

export function inUnit(number: string, { figure }: Judged): string {
  // a paper's numbers are listed without the commas that readers need
  const text = number.replace(/^\d{4,}$/, (digits) => formatNumber(Number(digits), 0));
  return number !== "" && figure.unit === "percent" ? `${text}%` : text;
}

export function dated({ asAt = "" }: PaperFigure): string {
  return /^\d{4}-\d\d-\d\d$/.test(asAt) ? longDate(asAt) : asAt;
}

export function itemOf({ source = "" }: PaperFigure): string {
  return /\bitem\b.*$/i.exec(source)?.[0] ?? source;
}

export function placeOf(figure: PaperFigure): string {
  return [itemOf(figure), figure.place ?? ""].filter((part) => part !== "").join(", ");
}

/** What a figure is of, and where the paper prints it: its measure, group, date and place. */
export function nameOf({ figure }: Pick<Judged, "figure">): string {
  const parts = [figure.measure ?? "", figure.breakdown ?? "", dated(figure)];
  return `${capitalised(parts.filter((part) => part !== "" && part !== "all").join(", "))} (${placeOf(figure)})`;
}
