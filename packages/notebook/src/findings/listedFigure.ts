import type { ShownFigure } from "@lac-analytics/core";
import { benchmarkText } from "../benchmark/benchmarkText.ts";
import type { Finding } from "./findings.ts";
import {
  countsOfFew,
  fewForValue,
  figureSentence,
  monthText,
  overPeriod,
  shownValue,
  valueWithUnit,
} from "./findingWords.ts";
import type { Message } from "./Message.ts";

/** So many figures one message names. */
export const mostNamed = 3;

/** "; England 12%", or blank where none is published */
export function besideEngland(benchmark: Finding["benchmark"]): string {
  const england = benchmark?.against.comparators.find((one) => one.with === "England")?.value;
  return benchmark === undefined || england === undefined ? "" : `; England ${benchmarkText(benchmark, england)}`;
}

/** ", 9 of 9" of a figure of few; blank of any other */
export function ofFew(now: ShownFigure): string {
  return countsOfFew(now, fewForValue).replace(/^ \((.*)\)$/, ", $1");
}

/** A value; one that is published has its month, and what the council itself has had since then. */
export function valueSince({
  words,
  now,
  since,
}: Pick<Finding, "words" | "since"> & { readonly now: ShownFigure }): string {
  const value = `${valueWithUnit({ words }, now)}${ofFew(now)}${overPeriod(now, words.about)}`;
  return since === undefined || since.value === now.value
    ? value
    : `${value} in ${monthText(now)}, ${shownValue(since)} since`;
}

/** Whether messages tell of a figure. */
export function isTold(finding: Finding, told: readonly Message[]): boolean {
  const { words } = finding;
  const [before = "", after = ""] = words.says.split("{value}");
  const said = (before.length > after.length ? before : after).toLowerCase();
  const ways = [said, `${words.about.toLowerCase()} (`, figureSentence(finding).toLowerCase()];
  return told.map(({ text }) => text.toLowerCase()).some((text) => ways.some((way) => text.includes(way)));
}
