/** Imports run down only; pure rooms never reach for the world. HOUSE rules, kept by CI. */
const PURE = "^src/(gate|release|approval|rollout|judgement)/";

module.exports = {
  forbidden: [
    {
      name: "pure-rooms-stay-pure",
      comment: "A pure room imports no node: module that touches the world and no @actions/* package.",
      severity: "error",
      from: { path: PURE },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "pure-rooms-take-no-toolkit",
      severity: "error",
      from: { path: PURE },
      to: { path: "node_modules/(@actions|@octokit|undici|yauzl|yazl|tinyglobby)/" },
    },
    {
      name: "pure-rooms-import-pure-rooms",
      severity: "error",
      from: { path: PURE },
      to: { path: "^src/", pathNot: [PURE, "^src/ports/", "^src/config/schema\\.ts$", "^src/config/values\\.ts$"] },
    },
    {
      name: "commands-see-only-ports",
      severity: "error",
      from: { path: "^src/(commands|report|config|evidence)/" },
      to: { path: "^src/adapters/" },
    },
    {
      name: "adapters-look-down",
      severity: "error",
      from: { path: "^src/adapters/" },
      to: { path: "^src/(commands/|index|cli)" },
    },
    {
      name: "ports-are-only-described",
      comment: "A port is an interface: it sees types of the config and of pure rooms, nothing that runs.",
      severity: "error",
      from: { path: "^src/ports/" },
      to: { path: "^src/", pathNot: ["^src/ports/", PURE, "^src/config/schema\\.ts$"] },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-orphans", severity: "error", from: { orphan: true, path: "^src/", pathNot: "^src/(index|cli)\\.ts$" }, to: {} },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    parser: "swc",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "types"] },
  },
};
