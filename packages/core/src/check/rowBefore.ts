import { type Day, noDay } from "../return/Day.ts";

/**
 * The row of the same child that began before a row, or -1, where rows stand in order of the day on which they began. A
 * row without that day stands first and is no row before: a blank day is not the earliest.
 */
export function rowBefore(child: (row: number) => number, began: (row: number) => Day): (row: number) => number {
  return (row) => (row > 0 && child(row - 1) === child(row) && began(row - 1) !== noDay ? row - 1 : -1);
}
