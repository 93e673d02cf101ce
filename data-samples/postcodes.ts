import type { Distance } from "./homeDistributions.ts";
import type { RandomStream } from "./randomStream.ts";

/**
 * Postcode districts: `inside` lie wholly or nearly so in Central Bedfordshire, `near` are within about twenty
 * miles of its middle and outside it, `far` beyond.
 */
const DISTRICTS: Readonly<Record<Distance, readonly string[]>> = {
  inside: ["LU5", "LU6", "LU7", "SG15", "SG16", "SG17", "SG18", "SG19", "MK45"],
  near: ["LU1", "LU2", "LU3", "LU4", "MK40", "MK41", "MK42", "MK6", "MK13", "SG1", "SG5", "SG6", "AL3", "HP2"],
  far: [
    "PE2",
    "PE7",
    "NN3",
    "NN8",
    "CB4",
    "CB24",
    "IP3",
    "NR5",
    "CO2",
    "CM2",
    "SS2",
    "CT5",
    "CR0",
    "B23",
    "NG7",
    "LE3",
  ],
};
const LETTERS: readonly string[] = [..."ABDEFGHJLNPQRSTUWXYZ"];

/** A postcode with a real district and an invented end; the ends chosen are the last that would ever be given out. */
export const inventPostcode = (stream: RandomStream, distance: Distance): string =>
  `${stream.pick(DISTRICTS[distance])} ${stream.below(10)}${stream.pick(["Y", "Z"])}${stream.pick(LETTERS)}`;
