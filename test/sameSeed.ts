import { configureGlobal } from "fast-check";

/**
 * A commit passes or fails by itself, and not by what its properties happened to draw: every run draws the same.
 * FAST_CHECK_SEED has a run draw others, to look for what no run has met.
 */
configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 903) });
