/**
 * A signal that aborts when this process is told to stop. A runner that cancels a step sends SIGINT, then
 * SIGTERM after 7.5 s, and kills 2.5 s later; the process stays alive in between to bring itself to a safe end.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => controller.abort(new Error(`stopped by ${name}`)));
  }
  return controller.signal;
}
