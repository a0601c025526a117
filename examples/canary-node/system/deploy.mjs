/** Starts RELEASE_VERSION beside the version that serves, without any traffic yet. */
import { readState, route, startDaemon, stopDaemon, writeState } from "./daemon.mjs";

const environment = process.env.DEPLOY_ENVIRONMENT ?? "production";
const version = process.env.RELEASE_VERSION ?? "0.0.0";
const { canary: earlier, proxy, fault } = readState(environment);
const canary = await startDaemon("../service/server.mjs", {
  environment,
  name: "canary",
  env: { VERSION: version, ERROR_RATE: fault === "failing-canary" ? "0.05" : "0" },
});
const health = await (await fetch(`http://127.0.0.1:${canary.port}/healthz`)).json();
await route(proxy.adminPort, { canary: { port: canary.port, version } });
stopDaemon(earlier?.pid);
writeState(environment, { canary });
process.stdout.write(
  `${environment}: ${version} runs beside ${readState(environment).stable.version} and is ${health.status}\n`,
);
