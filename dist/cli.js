#!/usr/bin/env node
import { runAtDesk } from "./release-gates.js";

await runAtDesk();
