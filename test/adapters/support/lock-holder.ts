import { createHost } from "../../../src/adapters/host.ts";

// Takes the lock it is told, says so, and lives until it is killed.
const outcome = await createHost().lock(process.argv[2] ?? "", "child");
console.log(outcome.kind);
setInterval(() => undefined, 60_000);
