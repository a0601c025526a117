/** Sends TRAFFIC_WEIGHT percent of the requests to the new version. */
import { readState, route } from "./daemon.mjs";

const environment = process.env.DEPLOY_ENVIRONMENT ?? "production";
const weight = Number(process.env.TRAFFIC_WEIGHT ?? 100);
const routes = await route(readState(environment).proxy.adminPort, { weight });
process.stdout.write(`${environment}: ${routes.weight}% of requests go to ${routes.canary.version}\n`);
