import { roundHalfAway } from "../../stats/roundHalfAway.ts";

/** Pounds as a table prints them, halves away from nought; what is not known stays so. */
export function toThePenny(pounds: number): number;
export function toThePenny(pounds: number | undefined): number | undefined;
export function toThePenny(pounds: number | undefined): number | undefined {
  return pounds === undefined ? undefined : roundHalfAway(pounds, 0.01);
}
