import { InputError } from "../read/InputError.ts";
import { quoteCell } from "../read/quoteCell.ts";
import type { PaperFigure } from "./PaperFigure.ts";

/** The error for a published figure that cannot be read, with its place and column. */
export function unusable({ id, readFrom }: PaperFigure, column: string, fault: string): InputError {
  return new InputError(`${readFrom ?? `figure ${quoteCell(id)}`}, column ${column}: ${fault}.`);
}
