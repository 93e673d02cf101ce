import { configureGlobal } from "fast-check";

/**
 * A commit passes or fails by itself, and not by what its properties happened to draw: every run draws the same.
 * FAST_CHECK_SEED, a whole number, has a run draw others, to look for what no run has met.
 */
const asked = process.env.FAST_CHECK_SEED ?? "903";
if (!/^-?\d+$/.test(asked)) throw new RangeError(`FAST_CHECK_SEED must be a whole number, got "${asked}"`);

configureGlobal({ seed: Number(asked) });
