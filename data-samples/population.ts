import type { Rows } from "./csvText.ts";

/**
 * Residents of Central Bedfordshire aged 0 to 17 at mid-year: Office for National Statistics, mid-year population
 * estimates as rebased after the 2021 Census. Open Government Licence v3.0.
 */
export const POPULATION: Rows = [
  ["E06000056", "2012", "57114"],
  ["E06000056", "2013", "57859"],
  ["E06000056", "2014", "58315"],
  ["E06000056", "2015", "58985"],
  ["E06000056", "2016", "59856"],
  ["E06000056", "2017", "60337"],
  ["E06000056", "2018", "61026"],
];
