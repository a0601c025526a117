/**
 * Whether a test that needs a tool must run here: CI installs the tools and names them in RELEASE_GATES_MUST_RUN;
 * elsewhere a machine without them skips it.
 */
export function mustRun(tool: string): boolean {
  return (process.env["RELEASE_GATES_MUST_RUN"] ?? "").split(" ").includes(tool);
}
