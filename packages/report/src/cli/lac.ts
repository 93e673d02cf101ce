#!/usr/bin/env node
import { runLac } from "./runLac.ts";

process.exitCode = await runLac(process.argv.slice(2));
