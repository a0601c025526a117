import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createCluster } from "./support/argo-example.ts";

/**
 * What real programs answered to the scripts of `examples/argo-rollouts`: Kubernetes' API server, kubectl, the plugin and the
 * controller of Argo Rollouts, with the account of `manifests/deployer.yml`. Nodes were missing: a script stood in for the
 * ReplicaSet controller and the kubelets, and made every wanted replica available.
 */
interface Recording {
  readonly releases: Readonly<Record<"promoted" | "taken back, twice", readonly Recorded[]>>;
}

interface Recorded {
  readonly call: string;
  readonly code: number;
  readonly out: string;
}

const PATH = join(import.meta.dirname, "support/kubectl-recording.json");

/** What `status` says on its way depends on how fast pods are; what it ends with does not. */
const lastLine = (text: string): string => text.trimEnd().split("\n").at(-1) ?? "";

it("the kubectl of the tests answers every call as the real one did, in a good release and in one that is taken back", () => {
  const { releases } = JSON.parse(readFileSync(PATH, "utf8")) as Recording;
  const recorded = Object.values(releases).flat();
  expect(recorded.length).toBeGreaterThan(30);
  const cluster = createCluster({ broken: [], generation: 1 });
  const answered = recorded.map(({ call }) => {
    const { status, stdout } = spawnSync(join(cluster, "bin/kubectl"), call.split(" "), { encoding: "utf8" });
    return { call, code: status, out: lastLine(stdout) };
  });
  rmSync(cluster, { recursive: true });
  expect(answered).toEqual(recorded.map((one) => ({ ...one, out: lastLine(one.out) })));
}, 60_000);
