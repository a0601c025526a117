/**
 * Completes package-lock.json: npm leaves out the binaries of other platforms when the registry it asks does not
 * serve them, and `npm ci` then refuses the lock. What is added is never installed here; the platform is told by
 * the package's name, as all of these packages are called. Run it after `npm install` of a new package.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Lock {
  packages: Record<string, LockedPackage>;
}

const OS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const CPU = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

const path = resolve(import.meta.dirname, "../package-lock.json");
const lock = JSON.parse(readFileSync(path, "utf8")) as Lock;
const missing: Record<string, object> = {};
for (const { dev, optionalDependencies } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    // Only exact versions can be locked without asking the registry.
    if (place in lock.packages || !/^\d/.test(version)) continue;
    const words = name.split(/[/-]/);
    const os = OS.filter((word) => words.includes(word));
    const cpu = CPU.filter((word) => words.includes(word));
    missing[place] = {
      version,
      ...(cpu.length === 0 ? {} : { cpu }),
      ...(dev === true ? { dev } : {}),
      optional: true,
      ...(os.length === 0 ? {} : { os }),
    };
  }
}
const entries = Object.entries({ ...lock.packages, ...missing });
lock.packages = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(missing).length} packages of other platforms added`);
