import type { Reporter, TestModule } from "vitest/node";

/**
 * Says in the last line of a run how many tests were not run, and how many of them for want of files that others published, or
 * of GLPK.
 */
export const notRun: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const skipped = modules.flatMap((module) => [...module.children.allTests("skipped")]);
    const unpublished = skipped.filter(({ name }) => name.endsWith(", which others published"));
    const withoutGlpk = skipped.filter(({ fullName }) => fullName.includes("GLPK"));
    const why = [
      ...(unpublished.length === 0 ? [] : [`${unpublished.length} need files that others published`]),
      ...(withoutGlpk.length === 0 ? [] : [`${withoutGlpk.length} need glpsol of GLPK`]),
    ];
    process.stdout.write(`Not run: ${skipped.length}${why.length === 0 ? "" : `, of which ${why.join(", and ")}`}.\n`);
  },
};
