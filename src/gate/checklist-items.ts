/** A statement that people answer for. */
export interface StandardItem {
  readonly title: string;
  /** Longest time since somebody attested it, in milliseconds. */
  readonly maxAge: number;
  /** It is attested for one release: the attestation names its tag. */
  readonly perRelease: boolean;
  /** A criterion of the readiness gate that answers it when it passed. */
  readonly answeredBy?: string;
}

const DAY_MS = 86_400_000;
const MONTH = { maxAge: 30 * DAY_MS, perRelease: false } as const;
const RELEASE = { maxAge: 30 * DAY_MS, perRelease: true } as const;

/** The checklist that ships: ten items, by their ids. */
export const STANDARD_CHECKLIST = {
  "staging-parity": { title: "Staging mirrors production", ...MONTH },
  monitoring: { title: "Monitoring and alerting cover what is released", ...MONTH },
  logs: { title: "Logs are aggregated and can be searched", ...MONTH },
  backups: { title: "Backups are restore-tested", ...MONTH },
  "rollback-tested": {
    title: "The rollback was tested",
    ...MONTH,
    answeredBy: "rollback-plan/rehearsed",
  },
  "security-scan": { title: "The security scan was looked through", ...RELEASE },
  compliance: { title: "Compliance requirements are met", ...RELEASE },
  documentation: { title: "Documentation and runbooks are up to date", ...RELEASE },
  stakeholders: { title: "Stakeholders are notified", ...RELEASE },
  window: { title: "The release window is confirmed", ...RELEASE },
} as const satisfies Record<string, StandardItem>;

/** The shipped item of an id. */
export function standardItem(id: string): StandardItem | undefined {
  const items: Readonly<Record<string, StandardItem>> = STANDARD_CHECKLIST;
  return Object.hasOwn(items, id) ? items[id] : undefined;
}
