#!/usr/bin/env node
// Written so that every Node can read it: one that is too old gets a sentence, and no stack trace.
if (parseInt(process.versions.node, 10) < 20) {
  process.stderr.write(
    [
      "lac needs Node 20 or later, and this is Node ",
      process.versions.node,
      "; install a newer one from https://nodejs.org.\n",
    ].join(""),
  );
  process.exitCode = 2;
} else {
  require("./start.cjs");
}
