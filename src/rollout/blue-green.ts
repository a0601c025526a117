import type { CheckConfig } from "../config/schema.ts";
import { ReleaseGatesError } from "../gate/errors.ts";
import {
  closingSteps,
  commandStep,
  type HoldStep,
  type RolloutConfig,
  retireSteps,
  type Step,
  type StepVariables,
} from "./plan-step.ts";

/**
 * Deploys to the idle slot, checks it there, switches all traffic, watches with the old slot kept for an
 * instant switch back, and retires that at last.
 *
 * @param slot the idle slot, which the release goes to; undefined where only the form of the plan is asked.
 */
export function blueGreenSteps(rollout: RolloutConfig, slot: string | undefined): readonly Step[] {
  const { shift, "blue-green": settings } = rollout;
  if (shift === undefined || settings === undefined) {
    throw new ReleaseGatesError(
      "config-invalid",
      "blue-green needs its settings and a command that moves traffic",
      {
        expected: "rollout.blue-green and rollout.shift",
        found: settings === undefined ? "no rollout.blue-green" : "no rollout.shift",
      },
    );
  }
  const old = settings.slots.find((other) => other !== slot);
  const toNew: StepVariables = slot === undefined ? {} : { slot };
  const toOld: StepVariables = slot === undefined || old === undefined ? {} : { slot: old };
  const back = { kind: "rollback", variables: { ...toOld, trafficWeight: 0 } } as const;
  const hold: HoldStep = {
    kind: "hold",
    id: "hold-switched",
    title: "Watch, with the old slot kept",
    durationMs: settings.hold,
  };
  const idleChecks: readonly Step[] =
    settings.checks === undefined
      ? []
      : [
          {
            kind: "checks",
            id: "check-idle",
            title: "Check the idle slot before it serves",
            checks: settings.checks.map((check) => atSlot(check, slot)),
            variables: toNew,
            successRate: 1,
          },
        ];
  return [
    commandStep({
      id: "deploy",
      title: `Deploy to the idle slot${slot === undefined ? "" : `, ${slot}`}`,
      role: "deploy",
      command: rollout.deploy,
      variables: { ...toNew, trafficWeight: 0 },
      compensation: back,
    }),
    ...idleChecks,
    commandStep({
      id: "switch",
      title: `Switch all traffic to it`,
      role: "shift",
      command: shift,
      variables: { ...toNew, trafficWeight: 100 },
      repeatable: false,
      compensation: back,
    }),
    hold,
    ...closingSteps(rollout),
    ...retireSteps(rollout, toOld),
  ];
}

/** `{{slot}}` in an address becomes the slot's name. */
function atSlot(check: CheckConfig, slot: string | undefined): CheckConfig {
  if (slot === undefined || !("http" in check)) return check;
  return { ...check, http: { ...check.http, url: check.http.url.replaceAll("{{slot}}", slot) } };
}

/**
 * The slot that a release goes to, from what the `live` command printed.
 *
 * @throws ReleaseGatesError `command-failed` when that names no slot.
 */
export function idleSlot(slots: readonly string[], printed: string): string {
  const live = printed.trim();
  const [first = "", second = ""] = slots;
  if (live === "" || live === second) return first;
  if (live === first) return second;
  throw new ReleaseGatesError("command-failed", "rollout.blue-green.live did not print the name of a slot", {
    expected: `${first}, ${second} or nothing`,
    found: live.slice(0, 200),
    next: "make the command print the live slot's name and nothing else",
  });
}
