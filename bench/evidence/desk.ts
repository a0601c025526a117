/** The product at a desk, as the bench bundles it. */
import { runAtDesk } from "../../src/cli.ts";

await runAtDesk();
