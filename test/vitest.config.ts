import { defineConfig } from "vitest/config";
import { notRun } from "./notRun.ts";

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  // a busy machine builds a report in a minute; no test is about time
  test: {
    include: ["**/*.test.ts"],
    reporters: ["default", notRun],
    maxWorkers: "100%",
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
