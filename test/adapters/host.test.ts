import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createHost } from "../../src/adapters/host.ts";

const holderScript = fileURLToPath(new URL("./support/lock-holder.ts", import.meta.url));

describe("a lock of this machine", () => {
  it("is held by one, and tells the other who holds it", async () => {
    const name = `test/${randomUUID()}`;
    const first = await createHost().lock(name, "run 1");
    expect(first.kind).toBe("held");
    expect(await createHost().lock(name, "run 2")).toEqual({ kind: "refused", heldBy: "run 1" });
    if (first.kind === "held") await first.release();
    const again = await createHost().lock(name, "run 2");
    expect(again.kind).toBe("held");
    if (again.kind === "held") await again.release();
  });

  it("is given to exactly one of many that ask at once", async () => {
    const name = `test/${randomUUID()}`;
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) => createHost().lock(name, `run ${n}`)),
    );
    const held = outcomes.filter((outcome) => outcome.kind === "held");
    expect(held).toHaveLength(1);
    await Promise.all(held.map((outcome) => outcome.release()));
  });

  it("is free again at once when its holder is killed", async () => {
    const name = `test/${randomUUID()}`;
    const child = spawn(process.execPath, [holderScript, name], { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    expect(await createHost().lock(name, "run 2")).toEqual({ kind: "refused", heldBy: "child" });
    child.kill("SIGKILL");
    await once(child, "exit");
    const after = await createHost().lock(name, "run 2");
    expect(after.kind).toBe("held");
    if (after.kind === "held") await after.release();
  });
});
