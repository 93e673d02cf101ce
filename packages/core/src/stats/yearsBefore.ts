import { monthLength } from "./monthLength.ts";

/** The same day some years before, as ISO text; 29 February becomes the 28th where that year has no 29th. */
export function yearsBefore(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) - years;
  const monthAndDay = date.slice(5);
  const kept = monthAndDay === "02-29" && monthLength(year, 2) === 28 ? "02-28" : monthAndDay;
  return `${String(year).padStart(4, "0")}-${kept}`;
}
