import { mkdir, readdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { authorityCodes, type Figure, InputError } from "@lac-analytics/core";
import { orInputError, readFileFrom } from "@lac-analytics/core/node";

/** The name of a file of an edition: the date of the edition, and its number among those of that date. */
const fileOfEdition = /^(?<date>\d{4}-\d\d-\d\d)-(?<number>\d+)\.json$/;

/**
 * The files of a folder of editions. One that is not there yet holds none.
 *
 * @throws {InputError} if it is there and cannot be read: what was printed before would be taken for nothing
 */
export async function editionFiles(folder: string): Promise<readonly string[]> {
  const names = readdir(folder).catch((error: NodeJS.ErrnoException): readonly string[] => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const found = (await orInputError(folder, names)).filter((name) => fileOfEdition.test(name));
  return found.sort().map((name) => join(folder, name));
}

/**
 * What earlier publications of an authority printed, by the folder that has a file for every edition, in which there are names
 * of figures and what was shown of each or withheld, and no child.
 *
 * @param authority whose figures are to stand beside them, by any of its codes; blank if nobody said
 * @throws {InputError} if the folder or a file of it cannot be read, holds something else, or the figures of another authority
 */
export async function readEditions(folder: string, authority: string): Promise<readonly Figure[]> {
  const editions = (await editionFiles(folder)).map(async (file) => {
    const figures = figuresIn(new TextDecoder().decode(await readFileFrom(file)), file);
    const other = figures.find((figure) => !authorityCodes(authority).includes(figure.authority));
    if (other === undefined) return figures;
    const [whose, asked] = [other.authority, authority].map((code) => (code === "" ? "no named authority" : code));
    throw new InputError(
      `${file} is an edition of ${whose}, not of ${asked}: give the authority that it was made with, or another folder.`,
    );
  });
  return (await Promise.all(editions)).flat();
}

/** The file in which the next edition of a date is recorded, after the last of those that are there. */
export async function nextEdition(folder: string, asAt: string): Promise<string> {
  const numbers = (await editionFiles(folder)).map((file) => {
    const { date, number } = fileOfEdition.exec(basename(file))?.groups ?? {};
    return date === asAt ? Number(number) : 0;
  });
  return join(folder, `${asAt}-${Math.max(0, ...numbers) + 1}.json`);
}

/**
 * Writes an edition beside those before, and that before it is printed, so that nothing is printed that is not recorded; nothing
 * is written over. An edition that decides nothing new, such as one that is built again, leaves them as they are.
 *
 * @param asAt ISO date of the edition
 * @param figures as they are published
 * @throws {InputError} if it cannot be written
 */
export async function recordEdition(folder: string, asAt: string, figures: readonly Figure[]): Promise<void> {
  if (figures.length === 0) return;
  await orInputError(folder, mkdir(folder, { recursive: true }), "write");
  const lines = figures.map((figure) => JSON.stringify(figure)).sort();
  const file = await nextEdition(folder, asAt);
  await orInputError(file, writeFile(file, `[\n${lines.join(",\n")}\n]\n`, { flag: "wx" }), "write");
}

function figuresIn(text: string, file: string): readonly Figure[] {
  const held = parsed(text);
  if (!Array.isArray(held) || !held.every(isFigure))
    throw new InputError(`${file} is no edition that lac publish or lac report recorded.`);
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
