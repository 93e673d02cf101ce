import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";
import shared from "./vitest.config.ts";

/** The units' own tests, by which each line that is changed on purpose must be found out: no report is built, no command run. */
const config: ViteUserConfig = mergeConfig(
  { resolve: shared.resolve, ssr: shared.ssr },
  defineConfig({
    root: import.meta.dirname,
    test: { include: ["core/{cohort,measure,protect,stats}/**/*.test.ts"], testTimeout: 60_000 },
  }),
);

export default config;
