/**
 * The parts of `@actions/core` that write to the runner. They are taken file by file, because the package's
 * only entry also loads its OIDC client with a whole HTTP stack, which takes longer than a small gate does
 * (docs/decisions/0002-start-up.md). The lock file pins the version; `test/adapters/reporter` runs them for real.
 */
export { issueCommand } from "../../../node_modules/@actions/core/lib/command.js";
export {
  issueFileCommand,
  prepareKeyValueMessage,
} from "../../../node_modules/@actions/core/lib/file-command.js";
export { toCommandProperties } from "../../../node_modules/@actions/core/lib/utils.js";
