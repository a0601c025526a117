import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { CellResult } from "./cells.ts";
import type { Cell } from "./scenarios.ts";

/** Runs cells on every processor; results come in the order of the cells. */
export async function runCells(
  cells: readonly Cell[],
  runs: number,
  onDone: (done: number) => void,
): Promise<readonly CellResult[]> {
  const results: CellResult[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url));
    try {
      for (let index = next++; index < cells.length; index = next++) {
        results[index] = await ask(worker, { cell: cells[index], runs });
        done += 1;
        onDone(done);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(cells.length, availableParallelism()) }, work));
  return results;
}

function ask(worker: Worker, message: unknown): Promise<CellResult> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (result: CellResult) => {
      worker.removeListener("error", reject);
      resolve(result);
    });
    worker.postMessage(message);
  });
}
