/**
 * Makes the GitHub Release of the tag TAG in REPOSITORY, from the checkout in this directory, and moves the major tag
 * (v1 for v1.4.2) to its commit. What is there already stays: a second run does nothing, and one after a crash goes on
 * with the draft. The major tag never moves back to an older release.
 *
 * It takes no package: the job that runs it may write to the repository, and installs nothing.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { env } from "node:process";

interface Asset {
  readonly id: number;
  readonly name: string;
  readonly state: string;
  readonly size: number;
}

interface Release {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly upload_url: string;
  readonly assets: readonly Asset[];
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const TAG = required("TAG", /^v\d+\.\d+\.\d+$/);
const REPOSITORY = required("REPOSITORY", /^[\w.-]+\/[\w.-]+$/);
const TOKEN = required("GH_TOKEN", /./);
const API = env["GITHUB_API_URL"] ?? "https://api.github.com";
const MAJOR = TAG.slice(0, TAG.indexOf("."));
/** What users of a release need; everything else is in the repository. */
const SHIPPED = ["action.yml", "dist", "schemas", "LICENSE", "README.md"];

const commit = git("rev-parse", `refs/tags/${TAG}^{commit}`).toString().trim();
await publish(commit);
await moveMajor(commit);

async function publish(sha: string): Promise<void> {
  const found = (await releases()).find((one) => one.tag_name === TAG);
  if (found?.draft === false) {
    console.log(`The release ${TAG} is there already.`);
    return;
  }
  // A draft first: an immutable release takes nothing more once it is public.
  const release =
    found ??
    readRelease(
      await send("POST", `/repos/${REPOSITORY}/releases`, {
        tag_name: TAG,
        target_commitish: sha,
        name: TAG,
        draft: true,
        generate_release_notes: true,
      }),
    );
  const archive = `release-gates-${TAG.slice(1)}.tar.gz`;
  const bytes = git("archive", "--format=tar.gz", `--prefix=release-gates-${TAG.slice(1)}/`, sha, ...SHIPPED);
  const digest = createHash("sha256").update(bytes).digest("hex");
  await attach(release, archive, bytes);
  await attach(release, "SHA256SUMS", Buffer.from(`${digest}  ${archive}\n`));
  const latest = newest() === TAG;
  await send("PATCH", `/repos/${REPOSITORY}/releases/${release.id}`, {
    draft: false,
    make_latest: String(latest),
  });
  console.log(`${TAG} is published.`);
}

/** What a crashed run left of a file is replaced. */
async function attach(release: Release, name: string, bytes: Buffer): Promise<void> {
  const present = release.assets.find((asset) => asset.name === name);
  if (present?.state === "uploaded" && present.size === bytes.byteLength) return;
  if (present !== undefined) await send("DELETE", `/repos/${REPOSITORY}/releases/assets/${present.id}`);
  const url = new URL(release.upload_url.replace(/\{.*$/, ""));
  url.searchParams.set("name", name);
  await send("POST", url.href, bytes);
  console.log(`Attached ${name}`);
}

async function moveMajor(sha: string): Promise<void> {
  const latest = newest();
  if (latest !== TAG) {
    console.log(`${latest} is newer than ${TAG}: ${MAJOR} stays where it is.`);
    return;
  }
  const present = await ask("GET", `/repos/${REPOSITORY}/git/ref/tags/${MAJOR}`);
  if (present.status === 404) {
    await send("POST", `/repos/${REPOSITORY}/git/refs`, { ref: `refs/tags/${MAJOR}`, sha });
  } else {
    await send("PATCH", `/repos/${REPOSITORY}/git/refs/tags/${MAJOR}`, { sha, force: true });
  }
  console.log(`${MAJOR} points to ${TAG}.`);
}

/** The newest release of this major version, by its tag; pre-releases do not count. */
function newest(): string | undefined {
  const tags = git("tag", "--list", `${MAJOR}.*.*`, "--sort=-version:refname").toString().split("\n");
  return tags.find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
}

/** The newest hundred, drafts among them: GitHub finds no draft by its tag. */
async function releases(): Promise<readonly Release[]> {
  const body = await send("GET", `/repos/${REPOSITORY}/releases?per_page=100`);
  if (!Array.isArray(body)) throw new Error("GitHub gave no list of releases");
  return body.map(readRelease);
}

function readRelease(body: unknown): Release {
  const release = body as Release;
  if (
    typeof release?.id === "number" &&
    typeof release.upload_url === "string" &&
    Array.isArray(release.assets)
  ) {
    return release;
  }
  throw new Error(`expected a release, found ${JSON.stringify(body)}`);
}

async function send(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await ask(method, path, body);
  if (answer.status < 300) return answer.body;
  throw new Error(`GitHub refused ${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

async function ask(method: string, path: string, body?: unknown): Promise<Answer> {
  const binary = body instanceof Buffer;
  const response = await fetch(path.startsWith("http") ? path : `${API}${path}`, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${TOKEN}`,
      "user-agent": "release-gates",
      "x-github-api-version": "2022-11-28",
      ...(body === undefined
        ? {}
        : { "content-type": binary ? "application/octet-stream" : "application/json" }),
    },
    ...(body === undefined ? {} : { body: binary ? new Uint8Array(body) : JSON.stringify(body) }),
    signal: AbortSignal.timeout(120_000),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

function git(...args: readonly string[]): Buffer {
  return execFileSync("git", args, { maxBuffer: 1024 ** 3 });
}

function required(name: string, form: RegExp): string {
  const value = env[name] ?? "";
  if (form.test(value)) return value;
  throw new Error(`expected ${name} of the form ${form.source}, found ${JSON.stringify(value)}`);
}
