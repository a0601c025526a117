import picomatch from "picomatch";
import { ReleaseGatesError } from "../../../src/gate/errors.ts";
import type { Workspace, WorkspaceFile } from "../../../src/ports/workspace.ts";

/** A file of the pretended checkout: its text or bytes, or these with the permission to run. */
export type PretendedFile =
  | string
  | Uint8Array
  | { readonly content: string | Uint8Array; readonly executable: boolean };

/** A checkout in memory. */
export function memoryWorkspace(given: Readonly<Record<string, PretendedFile>>): Workspace {
  // Tests change what they gave, and look into it for what was written.
  const files = given as Record<string, PretendedFile>;
  const bytesOf = (path: string): Uint8Array | undefined => {
    const file = files[path];
    if (file === undefined) return undefined;
    const content = typeof file === "object" && "content" in file ? file.content : file;
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  };
  const stat = async (path: string): Promise<WorkspaceFile | undefined> => {
    if (path.startsWith("/") || path.split("/").includes("..")) {
      throw new ReleaseGatesError("unsafe-path", `${path} leads outside the checkout`, { found: path });
    }
    const bytes = bytesOf(path);
    const file = files[path];
    if (bytes === undefined || file === undefined) return undefined;
    const executable = typeof file === "object" && "executable" in file && file.executable;
    return { path, absolute: `/checkout/${path}`, size: bytes.length, executable };
  };
  return {
    root: "/checkout",
    stat,
    glob: async (pattern) => {
      const matches = picomatch(pattern);
      const found = await Promise.all(
        Object.keys(files)
          .filter((path) => matches(path))
          .sort()
          .map(stat),
      );
      return found.filter((file) => file !== undefined);
    },
    tree: async ({ skip, most }) =>
      Object.keys(files)
        .filter(
          (path) =>
            !path
              .split("/")
              .slice(0, -1)
              .some((folder) => skip.has(folder)),
        )
        .sort()
        .slice(0, most),
    write: async (path, content) => {
      files[path] = content;
    },
    read: async (path, maxBytes) => {
      const bytes = bytesOf(path);
      if (bytes === undefined) throw new ReleaseGatesError("evidence-missing", `there is no file ${path}`);
      if (bytes.length > maxBytes) throw new ReleaseGatesError("evidence-too-large", `${path} is too large`);
      return bytes;
    },
    stream: async function* (path) {
      const bytes = bytesOf(path);
      if (bytes === undefined) throw new ReleaseGatesError("evidence-missing", `there is no file ${path}`);
      // In small pieces, so that nothing depends on a file coming in one.
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    },
  };
}
