import type { GateName } from "../gate/record.ts";

/** A gate as people call it (SPEC 1). */
export function gateTitle(gate: GateName): string {
  switch (gate) {
    case "readiness-gate":
      return "Readiness Confirmation";
    case "staging-validate":
      return "Staging Validation";
    case "approve":
      return "Approval & Change Freeze";
    case "rollout":
      return "Production Launch";
    case "stabilize":
      return "Stabilization & Reporting";
    case "plan":
      return "Release Plan";
    case "rollback":
      return "Rollback";
  }
}
