import { copyFile, lstat, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ReleaseGatesError } from "../../gate/errors.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import { createFileDigester } from "../files/digest-file.ts";
import { unpackArchive } from "./unpack.ts";

/**
 * Workflow artifacts through GitHub's own client, which is loaded when it is first used. It takes the run and
 * its token from the environment of the job (`ACTIONS_RESULTS_URL`, `ACTIONS_RUNTIME_TOKEN`).
 */
export function createArtifacts(): Artifacts {
  const downloadArchive: Artifacts["downloadArchive"] = async (name, toDirectory) => {
    const client = await loadClient();
    const artifact = await find(client, name);
    if (artifact === undefined) {
      return undefined;
    }
    await mkdir(toDirectory, { recursive: true });
    // A directory of its own: the name of the file in it is whatever the server says.
    const path = await mkdtemp(join(toDirectory, "artifact-"));
    await call(`download the artifact ${name}`, () =>
      client.downloadArtifact(artifact.id, { path, skipDecompress: true }),
    );
    const archive = join(path, await onlyFile(path, name));
    const { sha256 } = (await createFileDigester().digest(archive, name)) ?? { sha256: "" };
    if (artifact.digest !== undefined && artifact.digest !== `sha256:${sha256}`) {
      await rm(path, { recursive: true, force: true });
      throw new ReleaseGatesError("evidence-tampered", `the artifact ${name} is not what was uploaded`, {
        expected: artifact.digest,
        found: `sha256:${sha256}`,
        next: "find out what changed the artifact between the jobs, and start the release again",
      });
    }
    return { archive, sha256 };
  };

  return {
    downloadArchive,

    upload: async ({ name, root, files, retentionDays }) => {
      const client = await loadClient();
      try {
        const uploaded = await client.uploadArtifact(
          name,
          files.map((file) => join(root, ...file.split("/"))),
          root,
          retentionDays === undefined ? {} : { retentionDays },
        );
        return { sha256: uploaded.digest, size: uploaded.size ?? 0 };
      } catch (error) {
        // The name holds a digest of the content, so one of that name is this one, uploaded before.
        const earlier = isConflict(error) ? await find(client, name) : undefined;
        if (earlier !== undefined) {
          return { sha256: earlier.digest?.replace(/^sha256:/, ""), size: earlier.size };
        }
        throw explain(error, `upload the artifact ${name}`);
      }
    },

    downloadInto: async (name, directory) => {
      const scratch = await mkdtemp(join(process.env["RUNNER_TEMP"] ?? tmpdir(), "release-gates-"));
      try {
        const downloaded = await downloadArchive(name, scratch);
        if (downloaded === undefined) {
          return false;
        }
        await unpackThrough(scratch, downloaded.archive, directory);
        return true;
      } finally {
        await rm(scratch, { recursive: true, force: true });
      }
    },

    unpackInto: async (archive, directory) => {
      const scratch = await mkdtemp(join(process.env["RUNNER_TEMP"] ?? tmpdir(), "release-gates-"));
      try {
        await unpackThrough(scratch, archive, directory);
      } finally {
        await rm(scratch, { recursive: true, force: true });
      }
    },
  };
}

/** Nothing reaches the directory before the whole archive was found sound. */
async function unpackThrough(scratch: string, archive: string, directory: string): Promise<void> {
  const unpacked = join(scratch, "unpacked");
  for (const { path } of await unpackArchive(archive, unpacked)) await moveInto(unpacked, path, directory);
}

interface Client {
  uploadArtifact(
    name: string,
    files: string[],
    root: string,
    options: { readonly retentionDays?: number },
  ): Promise<{ readonly size?: number; readonly digest?: string }>;
  getArtifact(name: string): Promise<{ readonly artifact: Found }>;
  downloadArtifact(
    id: number,
    options: { readonly path: string; readonly skipDecompress: boolean },
  ): Promise<unknown>;
}

interface Found {
  readonly id: number;
  readonly size: number;
  readonly digest?: string;
}

async function loadClient(): Promise<Client> {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  return new DefaultArtifactClient() as Client;
}

async function find(client: Client, name: string): Promise<Found | undefined> {
  try {
    return (await client.getArtifact(name)).artifact;
  } catch (error) {
    if (error instanceof Error && error.name === "ArtifactNotFoundError") {
      return undefined;
    }
    throw explain(error, `look up the artifact ${name}`);
  }
}

async function call<T>(purpose: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explain(error, purpose);
  }
}

async function onlyFile(directory: string, name: string): Promise<string> {
  const [file, ...others] = await readdir(directory);
  if (file === undefined || others.length > 0) {
    throw new ReleaseGatesError("artifact-missing", `the artifact ${name} did not arrive as one file`);
  }
  return file;
}

/**
 * Puts an unpacked file into the evidence directory, over a file of the same name. A link on the way there
 * would lead somewhere else and is refused.
 */
async function moveInto(from: string, path: string, directory: string): Promise<void> {
  const segments = path.split("/");
  for (let depth = 1; depth < segments.length; depth += 1) {
    await requireKind(join(directory, ...segments.slice(0, depth)), "folder", path);
  }
  const target = join(directory, ...segments);
  await requireKind(target, "file", path);
  await mkdir(dirname(target), { recursive: true });
  const source = join(from, ...segments);
  await rename(source, target).catch(() => copyFile(source, target));
}

async function requireKind(place: string, kind: "file" | "folder", path: string): Promise<void> {
  const stats = await lstat(place).catch(() => undefined);
  const fits = stats === undefined || (kind === "folder" ? stats.isDirectory() : stats.isFile());
  if (!fits) {
    throw new ReleaseGatesError("unsafe-path", `${path} cannot be put into the evidence directory`, {
      expected: `a ${kind} or nothing at ${place}`,
      found: stats.isSymbolicLink() ? "a symbolic link" : "something else",
      where: { file: place },
    });
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && /\(409\)/.test(error.message);
}

function explain(error: unknown, purpose: string): ReleaseGatesError {
  const found = error instanceof Error ? error.message : String(error);
  const name = error instanceof Error ? error.name : "";
  if (name === "GHESNotSupportedError") {
    return new ReleaseGatesError(
      "github-refused",
      `could not ${purpose}: this GitHub server has no artifacts v4`,
      {
        found,
        next: "set upload-evidence: false and carry the evidence directory between jobs by other means",
        cause: error,
      },
    );
  }
  if (/is not valid|Contains the following character/.test(found)) {
    return new ReleaseGatesError(
      "unsafe-path",
      `could not ${purpose}: an evidence file has a name that artifacts refuse`,
      {
        found,
        next: "rename the file in the job that produces it",
        cause: error,
      },
    );
  }
  const refused = name === "UsageError" || /non-retryable/.test(found);
  return new ReleaseGatesError(refused ? "github-refused" : "github-unavailable", `could not ${purpose}`, {
    found,
    cause: error,
  });
}
