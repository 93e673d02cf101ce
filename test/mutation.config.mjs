/** Room of `core` whose lines are broken on purpose, one after the other; all four where `ROOM` names none. */
const room = process.env.ROOM ?? "{cohort,measure,protect,stats}";

export default {
  mutate: [`packages/core/src/${room}/**/*.ts`],
  testRunner: "vitest",
  vitest: { configFile: "test/mutation.vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  // a run by the names of tests would look for them under others than Vitest 5 gives them, find none and let every line survive
  coverageAnalysis: "all",
  // a workspace's packages are found through links, which would lead out of a copy
  inPlace: true,
  tempDirName: "test/dist/mutation",
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "test/dist/mutation.json" },
  thresholds: { high: 95, low: 90, break: null },
  timeoutMS: 20_000,
};
