// Apart from the test of the version, as the oldest Node cannot read an import that is a call.
import("../dist/cli/lac.js");
