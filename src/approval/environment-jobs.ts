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

/** The jobs of this attempt that ask for the certification. */
export function certificationJobs(
  { jobs, attempt }: { readonly jobs: readonly Job[]; readonly attempt: number },
  environment: string,
): readonly Job[] {
  const asking = jobs.filter((job) => job.attempt === attempt && asksForCertification(job));
  return environmentJobs(asking, environment);
}

/**
 * Whether a job asks for the certification of a release, and not for its approval: both may wait for one environment.
 * It is called `certification (approve-sre)`, and `release / certification (approve-sre)` in a reusable workflow.
 */
export function asksForCertification({ name }: Pick<Job, "name">): boolean {
  return /(?:^| \/ )certification \([^()]*\)$/i.test(name);
}
