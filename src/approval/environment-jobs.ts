import type { Job } from "../ports/github/runs.ts";

/**
 * The jobs that wait for an environment, told by their names: GitHub's API does not say which environment a
 * job names. The job is called like the environment, `approve (approve-sre)` in a matrix, and
 * `release / approve (approve-sre)` inside a reusable workflow. A name that only mentions the environment
 * does not count: what is concluded from these jobs must not rest on a guess.
 */
export function environmentJobs(jobs: readonly Job[], environment: string): readonly Job[] {
  const wanted = environment.toLowerCase();
  return jobs.filter((job) => {
    const name = job.name.toLowerCase();
    if (name === wanted || name.endsWith(` / ${wanted}`)) return true;
    const matrix = /\(([^()]*)\)$/.exec(name)?.[1] ?? "";
    return matrix.split(",").some((value) => value.trim() === wanted);
  });
}
