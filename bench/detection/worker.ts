import { parentPort } from "node:worker_threads";
import { runCell } from "./cells.ts";
import type { Cell } from "./scenarios.ts";

parentPort?.on("message", ({ cell, runs }: { readonly cell: Cell; readonly runs: number }) => {
  parentPort?.postMessage(runCell(cell, runs));
});
