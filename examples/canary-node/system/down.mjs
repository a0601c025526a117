/** Stops everything that `up.mjs` and the deployments started. */
import { readState, stopDaemon } from "./daemon.mjs";

for (const environment of ["staging", "production"]) {
  const state = readState(environment);
  for (const name of ["load", "proxy", "canary", "stable"]) stopDaemon(state[name]?.pid);
}
