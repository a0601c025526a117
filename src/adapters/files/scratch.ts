import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { ReleaseGatesError } from "../../gate/errors.ts";
import { isEvidencePath } from "../../gate/evidence-path.ts";
import type { Scratch } from "../../ports/scratch.ts";
import { openSafeArchive, type SafeArchive } from "../artifacts/unpack.ts";
import { createWorkspace } from "./workspace.ts";

/**
 * Makes a temporary directory for evidence that is fetched. It stands outside the checkout, so that nothing in it
 * is taken for a file of the release commit.
 *
 * @param parent where temporary files belong; the system's place when it is absent.
 */
export async function createScratch(parent: string | undefined): Promise<Scratch> {
  const root = await mkdtemp(join(parent ?? tmpdir(), "release-gates-evidence-"));
  const archives: SafeArchive[] = [];
  let made = 0;
  const next = (): string => {
    made += 1;
    return join(root, String(made));
  };

  return {
    place: next,

    async folder() {
      const folder = next();
      await mkdir(folder);
      const place = async (path: string): Promise<string> => {
        if (!isEvidencePath(path)) throw unsafe(path);
        const absolute = join(folder, path);
        await mkdir(dirname(absolute), { recursive: true });
        return absolute;
      };
      return {
        files: createWorkspace(folder),
        place,
        write: async (path, content) => writeFile(await place(path), content),
      };
    },

    async unpack(archive) {
      const folder = next();
      const opened = await openSafeArchive(archive, folder, "evidence-malformed");
      archives.push(opened);
      const files = createWorkspace(folder);
      return {
        paths: opened.files.map(({ path }) => path).sort(),
        async glob(pattern) {
          const { globMatcher } = await import("./glob-walk.ts");
          const asked = posix.normalize(pattern);
          const matches = globMatcher(pattern.includes("\\") ? pattern : asked);
          await opened.unpack((path) => path === asked || matches(path));
          return files.glob(pattern);
        },
        stream: (path) => files.stream(path),
      };
    },

    async close() {
      for (const archive of archives) await archive.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

function unsafe(path: string): ReleaseGatesError {
  return new ReleaseGatesError("unsafe-path", "a fetched file has a name that cannot be kept", {
    expected: "a plain relative path",
    found: path,
  });
}
