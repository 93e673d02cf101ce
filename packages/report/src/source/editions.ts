import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Figure, InputError } from "@lac-analytics/core";
import { orInputError, readFileFrom } from "@lac-analytics/core/node";

/** The name of a file of an edition: the date of the edition, and its number among those of that date. */
const fileOfEdition = /^\d{4}-\d\d-\d\d-\d+\.json$/;

/**
 * What earlier publications printed, by the folder that has a file for every edition, in which there are names of figures and
 * what was shown of each or withheld, and no child. One that is not there yet holds nothing.
 *
 * @throws {InputError} if a file of it cannot be read, or holds something else
 */
export async function readEditions(folder: string): Promise<readonly Figure[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => fileOfEdition.test(name)).sort();
  const editions = names.map(async (name) => {
    const file = join(folder, name);
    return figuresIn(new TextDecoder().decode(await readFileFrom(file)), file);
  });
  return (await Promise.all(editions)).flat();
}

/**
 * Writes an edition beside those before; nothing is written over. An edition that decides nothing new, such
 * as one that is built again, leaves them as they are.
 *
 * @param asAt ISO date of the edition
 * @param figures as they are published
 * @throws {InputError} if it cannot be written
 */
export async function recordEdition(folder: string, asAt: string, figures: readonly Figure[]): Promise<void> {
  if (figures.length === 0) return;
  await orInputError(folder, mkdir(folder, { recursive: true }), "write");
  const names = await readdir(folder);
  const number = names.filter((name) => name.startsWith(`${asAt}-`)).length + 1;
  const lines = figures.map((figure) => JSON.stringify(figure)).sort();
  const file = join(folder, `${asAt}-${number}.json`);
  await orInputError(file, writeFile(file, `[\n${lines.join(",\n")}\n]\n`, { flag: "wx" }), "write");
}

function figuresIn(text: string, file: string): readonly Figure[] {
  const held = parsed(text);
  if (!Array.isArray(held) || !held.every(isFigure))
    throw new InputError(`${file} is no edition that lac publish wrote.`);
  return held;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const texts = ["measure", "periodStart", "periodEnd", "authority", "breakdown", "category", "unit", "note"] as const;
const numbers = ["numerator", "denominator", "value", "lower", "upper", "confidence"] as const;

function isFigure(given: unknown): given is Figure {
  if (typeof given !== "object" || given === null) return false;
  const cells = new Map<string, unknown>(Object.entries(given));
  const isDay = (name: string): boolean => /^\d{4}-\d\d-\d\d$/.test(String(cells.get(name)));
  return (
    texts.every((name) => typeof cells.get(name) === "string") &&
    numbers.every((name) => cells.get(name) === undefined || Number.isFinite(cells.get(name))) &&
    isDay("periodStart") &&
    isDay("periodEnd") &&
    ["", "c", "k", "x", "z"].includes(String(cells.get("symbol"))) &&
    (cells.get("symbol") !== "" || typeof cells.get("value") === "number")
  );
}
