import { defineConfig } from "vitest/config";
import { DearestFirst } from "./dearestFirst.ts";
import { notRun } from "./notRun.ts";

export default defineConfig({
  resolve: { conditions: ["lac-source"] },
  ssr: { resolve: { conditions: ["lac-source"] } },
  // a busy machine takes minutes to build every report; no test is about time
  test: {
    include: ["**/*.test.ts"],
    globalSetup: "./sharedOfRun.ts",
    setupFiles: "./sameSeed.ts",
    reporters: ["default", notRun],
    // files share a process, what it has loaded and its browser; none leaves anything else behind in it
    isolate: false,
    maxWorkers: "100%",
    // what a test makes is soon of no use: with room for it fewer collections find it so, of a tenth of all time
    execArgv: ["--max-semi-space-size=64"],
    sequence: { sequencer: DearestFirst },
    // the built command is run as Node runs it
    server: { deps: { external: [/\/node_modules\//, /\/packages\/\w+\/dist\//] } },
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 600_000 } },
  },
});
