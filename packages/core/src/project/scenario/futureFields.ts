import { numberRule } from "./numberRule.ts";
import { named, standard } from "./objectRule.ts";

/** The keys of every scenario that say how its futures are drawn. */
export const futureFields = {
  simulations: named(
    "Futures",
    "",
    standard(
      numberRule({ minimum: 100, maximum: 100_000, whole: true, suchAs: 10_000 }),
      10_000,
      "How many futures are simulated",
    ),
  ),
  seed: named(
    "Seed",
    "",
    standard(
      numberRule({ minimum: 0, maximum: 2 ** 32 - 1, whole: true, suchAs: 1 }),
      1,
      "Where the random numbers start: the same seed gives the same result on every machine",
    ),
  ),
} as const;
