/** Sends every request to the old version again and stops the new one. */
import { readState, route, stopDaemon, writeState } from "./daemon.mjs";

const environment = process.env.DEPLOY_ENVIRONMENT ?? "production";
const { proxy, canary } = readState(environment);
const routes = await route(proxy.adminPort, { weight: 0, canary: null });
stopDaemon(canary?.pid);
writeState(environment, { canary: null });
process.stdout.write(`${environment}: every request goes to ${routes.stable.version}\n`);
