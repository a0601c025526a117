/**
 * The closed list of reason codes: the machine-readable "why" of every verdict, error and criterion.
 * A code never changes its meaning. `docs/reason-codes.md` is checked against this table.
 */

/** What kind of problem a reader has, and so who acts on it. */
export type ReasonFamily =
  | "success"
  | "missing-prerequisites"
  | "deployment-failure"
  | "health-degradation"
  | "approval"
  | "integrity"
  | "configuration"
  | "platform";

interface ReasonEntry {
  readonly family: ReasonFamily;
  /** One plain sentence: what it means. */
  readonly meaning: string;
  /** What a person does next. */
  readonly next: string;
}

const table = {
  // success
  passed: { family: "success", meaning: "Every required criterion holds.", next: "Go on to the next gate." },
  "already-done": {
    family: "success",
    meaning: "This work was finished by an earlier run for the same release, so nothing was done again.",
    next: "Nothing to do.",
  },
  "dry-run": {
    family: "success",
    meaning: "The plan was shown and its commands ran with DRY_RUN=1; nothing was released.",
    next: "Run again without dry-run to release.",
  },
  "soak-pending": {
    family: "success",
    meaning: "The soak is not over yet.",
    next: "Call stabilize again at next-check-at.",
  },
  "certification-pending": {
    family: "success",
    meaning: "The soak ended well, and the role that certifies the release has not reviewed it yet.",
    next: "Somebody of the role reads the brief in the summary of stabilize and reviews the role's environment.",
  },

  // missing prerequisites
  "evidence-missing": {
    family: "missing-prerequisites",
    meaning: "A required evidence file was not found.",
    next: "Run the job that produces it, or correct its path in the config.",
  },
  "evidence-empty": {
    family: "missing-prerequisites",
    meaning: "The evidence was found but holds nothing to judge (no tests, no lines, no entries).",
    next: "Make the producing job write its results; nothing checked is not a pass.",
  },
  "evidence-malformed": {
    family: "missing-prerequisites",
    meaning: "The evidence could not be parsed as its format.",
    next: "Look at the file and place named, and produce the report again.",
  },
  "evidence-too-large": {
    family: "missing-prerequisites",
    meaning: "The evidence is larger than the limit set for it.",
    next: "Produce a smaller report, or raise max-size for this item.",
  },
  "evidence-invalid": {
    family: "missing-prerequisites",
    meaning: "The evidence does not match its JSON Schema.",
    next: "Correct the document at the place named, or the schema.",
  },
  "evidence-stale": {
    family: "missing-prerequisites",
    meaning: "The evidence is older than max-age allows, or its age cannot be proved.",
    next: "Run the producing job again on the release commit.",
  },
  "evidence-foreign": {
    family: "missing-prerequisites",
    meaning: "The evidence belongs to another commit, another repository or a fork's run.",
    next: "Produce it from the release commit in this repository.",
  },
  "evidence-ambiguous": {
    family: "missing-prerequisites",
    meaning: "Several artifacts fit where the config means one.",
    next: "Give each a name of its own.",
  },
  "run-unsuccessful": {
    family: "missing-prerequisites",
    meaning: "The workflow run that produced the evidence has not ended, or not with success.",
    next: "Wait for it, or repair what failed and run it again on the release commit.",
  },
  "requirement-unmet": {
    family: "missing-prerequisites",
    meaning: "The evidence was read, and its requirement is false.",
    next: "Fix what the evidence reports, then produce it again.",
  },
  "requirement-error": {
    family: "missing-prerequisites",
    meaning: "The requirement could not be evaluated on what the evidence holds.",
    next: "Compare the requirement with the facts listed, and correct one of them.",
  },
  "rollback-plan-missing": {
    family: "missing-prerequisites",
    meaning: "There is no rollback plan, or it says nothing.",
    next: "Write the plan at the configured path and commit it.",
  },
  "rollback-plan-unrehearsed": {
    family: "missing-prerequisites",
    meaning: "The rollback plan has no recent enough recorded rehearsal.",
    next: "Rehearse the rollback and record its date in the plan.",
  },
  "system-state": {
    family: "missing-prerequisites",
    meaning: "Something the release needs on this system is absent: a variable, a file or an endpoint.",
    next: "Provide what is named as missing.",
  },
  "checks-not-green": {
    family: "missing-prerequisites",
    meaning: "A required check run or commit status is not green on the release commit.",
    next: "Wait for it or repair it, on the release commit.",
  },
  "role-unresolvable": {
    family: "missing-prerequisites",
    meaning: "An approver role cannot be filled by anybody as configured.",
    next: "Correct the users, teams or environment of the role.",
  },
  "role-misconfigured": {
    family: "missing-prerequisites",
    meaning: "An approver role can be filled, but not everything about it is set up as its rules ask.",
    next: "Correct the setting named.",
  },
  "attestation-missing": {
    family: "missing-prerequisites",
    meaning: "A checklist statement has not been attested, or its attestation is too old.",
    next: "Have the named role attest it.",
  },
  "features-incomplete": {
    family: "missing-prerequisites",
    meaning: "A feature or service in this release is not ready.",
    next: "Complete it, or take it out of the release.",
  },
  "blockers-open": {
    family: "missing-prerequisites",
    meaning: "Issues that block the release are open.",
    next: "Close them, or remove the blocking label.",
  },
  "release-superseded": {
    family: "missing-prerequisites",
    meaning: "A newer version than this one has already been tagged.",
    next: "Release the newer version, or set release.allow-older if this one is meant to replace it.",
  },
  "outside-window": {
    family: "missing-prerequisites",
    meaning: "It is outside every deploy window.",
    next: "Run again inside the window named.",
  },
  blackout: {
    family: "missing-prerequisites",
    meaning: "A blackout period is in force.",
    next: "Wait until it ends, or have it overridden by the role allowed to.",
  },
  "parity-broken": {
    family: "missing-prerequisites",
    meaning: "The configurations of staging and production differ where they must not.",
    next: "Make the settings alike, or list them under staging.parity.ignore with a reason in the commit.",
  },
  "drift-found": {
    family: "missing-prerequisites",
    meaning: "What makes up the environments changed since the release before this one was validated.",
    next: "Look through the changes named, and apply them to every environment before the release.",
  },
  "nothing-checked": {
    family: "missing-prerequisites",
    meaning: "The gate had no required criterion to judge.",
    next: "Configure at least one required criterion; an empty gate never passes.",
  },

  // deployment failure
  "soak-superseded": {
    family: "deployment-failure",
    meaning:
      "Another release took this one's place before its soak was over; nothing was rolled back for it.",
    next: "Nothing to do here: the record is complete up to that moment, and the release in production has its own.",
  },
  "checks-failed": {
    family: "deployment-failure",
    meaning: "Checks on the deployed version failed.",
    next: "Read the failed checks and the command logs kept with the report.",
  },
  "command-missing": {
    family: "deployment-failure",
    meaning: "A configured command does not exist or is not executable.",
    next: "Correct the command in the config, or add the script.",
  },
  "command-failed": {
    family: "deployment-failure",
    meaning: "A command ended with a failure.",
    next: "Read its output kept in the report.",
  },
  "command-timeout": {
    family: "deployment-failure",
    meaning: "A command did not end within its timeout and was stopped.",
    next: "Find out what it waited for, or raise its timeout.",
  },
  "drill-failed": {
    family: "deployment-failure",
    meaning: "The rollback drill on staging failed.",
    next: "Repair the rollback before anything reaches production.",
  },
  "rolled-back": {
    family: "deployment-failure",
    meaning: "The rollout was undone; the previous version serves again.",
    next: "Read rollback-report.json for cause and timeline.",
  },
  "rollback-failed": {
    family: "deployment-failure",
    meaning: "The rollback itself failed: production is in an unknown state.",
    next: "Follow the manual steps of the rollback plan NOW.",
  },
  cancelled: {
    family: "deployment-failure",
    meaning: "The run was cancelled.",
    next: "Start again when ready.",
  },
  interrupted: {
    family: "deployment-failure",
    meaning: "An earlier run of this rollout died before it ended.",
    next: "Run rollout again: it rolls back or resumes as configured.",
  },
  aborted: {
    family: "deployment-failure",
    meaning: "A person stopped the rollout.",
    next: "Read who stopped it and why.",
  },
  "rollout-in-progress": {
    family: "deployment-failure",
    meaning: "Another rollout to this environment is in progress.",
    next: "Wait until it ends.",
  },

  // health degradation
  "objective-missed": {
    family: "health-degradation",
    meaning: "An indicator is outside its objective.",
    next: "Look at the indicator's chart and the decision in the report.",
  },
  inconclusive: {
    family: "health-degradation",
    meaning: "There was too little data to judge health within the limit.",
    next: "Check that the metrics source answers and that traffic flows.",
  },
  "report-incomplete": {
    family: "health-degradation",
    meaning: "The report lacks records it needs.",
    next: "Find the missing records named, and run stabilize again.",
  },

  // approval
  "approval-missing": {
    family: "approval",
    meaning: "No approval is recorded for this release.",
    next: "Run the approve gate after the roles have reviewed.",
  },
  "approval-missing-role": {
    family: "approval",
    meaning: "At least one required role has not approved.",
    next: "Have somebody of that role review the deployment.",
  },
  "approval-rejected": {
    family: "approval",
    meaning: "A reviewer rejected the release.",
    next: "Read the comment; start a new release when it is settled.",
  },
  "certification-rejected": {
    family: "approval",
    meaning:
      "The role that certifies releases refused to certify this one; it stays in production, unpublished.",
    next: "Read the comment; press the rollback button if the version before is to serve again.",
  },
  "certification-missing": {
    family: "integrity",
    meaning:
      "The record says that the release was certified, and no certification that counts stands beside it.",
    next: "Do not rely on this bundle; find out what happened to release-certification.json.",
  },
  "approval-simulated": {
    family: "approval",
    meaning: "The approval was simulated for a rehearsal; it never opens a real rollout.",
    next: "Collect real approvals in GitHub.",
  },
  "approval-outside-role": {
    family: "approval",
    meaning: "A reviewer does not belong to the role they approved for.",
    next: "Have somebody of that role review.",
  },
  "self-approval": {
    family: "approval",
    meaning: "The person who started the run or wrote the change approved it.",
    next: "Have somebody else of that role review.",
  },
  "one-person-two-roles": {
    family: "approval",
    meaning: "One person approved for two roles.",
    next: "Have a second person review.",
  },
  "approval-bypassed": {
    family: "approval",
    meaning: "The environment's protection was bypassed, or allows that.",
    next: "Forbid admin bypass on the environment and have it reviewed.",
  },
  "approval-unprotected": {
    family: "approval",
    meaning: "The role's environment does not exist or has no required reviewers.",
    next: "Configure required reviewers on that environment.",
  },
  "approval-other-run": {
    family: "approval",
    meaning: "The review belongs to another run or attempt, or that cannot be told.",
    next: "Review again in this run.",
  },
  "approval-code-missing": {
    family: "approval",
    meaning: "The review's comment lacks the approval code of this brief.",
    next: "Read the brief and review again with its code in the comment.",
  },
  "service-not-approved": {
    family: "approval",
    meaning: "This service is not among those that the release was planned and approved for.",
    next: "Release it with a plan that names it: start the release again with the input services.",
  },
  "approval-other-target": {
    family: "approval",
    meaning: "The approval was given for another environment, or for another way to bring the release there.",
    next: "Run the rollout with the environment and strategy that were approved, or have the roles review again.",
  },
  "approval-other-evidence": {
    family: "approval",
    meaning: "The approval was given for other evidence than what is here now.",
    next: "Have the roles review again.",
  },
  "authors-unknown": {
    family: "approval",
    meaning: "Who wrote the release cannot be told, so nobody can be shown to approve somebody else's work.",
    next: "Link the commit addresses to GitHub accounts, or map them in approval.author-logins.",
  },
  "waiver-refused": {
    family: "approval",
    meaning: "A waiver does not count: what it names, who gave it or how it is recorded is not allowed.",
    next: "Repair the criterion, or have a waiver given by somebody who may.",
  },
  "waiver-expired": {
    family: "approval",
    meaning: "A waiver has expired, or is not yet in force.",
    next: "Repair the criterion, or have the waiver given anew; then start the release from its first gate.",
  },
  "waiver-unconfirmed": {
    family: "approval",
    meaning: "The role for which a waiver was given has not approved the release, so nobody confirmed it.",
    next: "Have the role review the brief, which shows the waiver, and approve.",
  },
  "freeze-unacknowledged": {
    family: "approval",
    meaning: "A listed role has not acknowledged the change freeze.",
    next: "Have the role acknowledge it.",
  },
  "freeze-broken": {
    family: "approval",
    meaning: "The branch has moved past the release commit.",
    next: "Stop merging, or cut a new release from the branch.",
  },

  // integrity
  "readiness-missing": {
    family: "integrity",
    meaning: "No passed readiness record for this release is in the ledger.",
    next: "Run readiness-gate first and hand its ledger-digest on.",
  },
  "staging-missing": {
    family: "integrity",
    meaning: "No passed staging record for this release is in the ledger.",
    next: "Run staging-validate first and hand its ledger-digest on.",
  },
  "rollout-missing": {
    family: "integrity",
    meaning: "No passed rollout record for this release is in the ledger.",
    next: "Run rollout first and hand its ledger-digest on.",
  },
  "stabilize-missing": {
    family: "integrity",
    meaning: "There is no passed stabilization record for this release.",
    next: "Let stabilize end its soak; only a release that stayed healthy is published.",
  },
  "rollback-missing": {
    family: "integrity",
    meaning: "There is no rollback command that can be run.",
    next: "Configure rollout.rollback and commit its script.",
  },
  "rollback-unrehearsed": {
    family: "integrity",
    meaning: "The rollback has never been rehearsed: no drill passed and no recorded rehearsal.",
    next: "Enable staging.rollback-drill or record a rehearsal.",
  },
  "record-other-terms": {
    family: "integrity",
    meaning: "A gate was told another severity, strategy or target than this job.",
    next: "Give every job of the release the same severity, strategy and environment, or start it again from its first gate.",
  },
  "record-other-release": {
    family: "integrity",
    meaning: "A record belongs to another release, tag or commit.",
    next: "Start the release again from its first gate.",
  },
  "rehearsal-record": {
    family: "integrity",
    meaning: "A record was made by a rehearsal; it never opens a real rollout.",
    next: "Run the gates for real.",
  },
  "tag-missing": {
    family: "integrity",
    meaning: "The release tag does not exist.",
    next: "Create and push the tag, or correct release-tag.",
  },
  "tag-moved": {
    family: "integrity",
    meaning: "The release tag points to another commit than the records were made for.",
    next: "Start the release again from its first gate; never move a release tag.",
  },
  "config-changed": {
    family: "integrity",
    meaning: "The config differs from the one the records were made with.",
    next: "Start the release again from its first gate.",
  },
  "commit-mismatch": {
    family: "integrity",
    meaning: "The checkout is not at the release commit.",
    next: "Check out the release tag.",
  },
  "ledger-missing": {
    family: "integrity",
    meaning: "The evidence of the earlier gates is not here.",
    next: "Hand evidence and ledger-digest on from the previous job.",
  },
  "ledger-digest-mismatch": {
    family: "integrity",
    meaning: "The ledger does not end at the digest the previous job gave.",
    next: "Treat the evidence as tampered with; start the release again.",
  },
  "ledger-broken": {
    family: "integrity",
    meaning: "The ledger's chain, a digest or a record's form does not hold.",
    next: "Treat the evidence as tampered with; start the release again.",
  },
  "evidence-tampered": {
    family: "integrity",
    meaning: "An evidence file differs from its digest in the ledger.",
    next: "Treat the evidence as tampered with; start the release again.",
  },
  "evidence-removed": {
    family: "integrity",
    meaning: "An evidence file that the ledger covers is missing.",
    next: "Treat the evidence as tampered with; look for the whole bundle in the release's assets.",
  },
  "evidence-renamed": {
    family: "integrity",
    meaning: "An evidence file that the ledger covers stands under another name.",
    next: "Treat the evidence as tampered with; look for the whole bundle in the release's assets.",
  },
  "evidence-added": {
    family: "integrity",
    meaning: "A file stands in the evidence that no record covers.",
    next: "Do not rely on that file; look for the whole bundle in the release's assets.",
  },
  "bundle-duplicate": {
    family: "integrity",
    meaning: "The bundle holds two entries of one name, so that two readers can see two releases.",
    next: "Treat the bundle as tampered with; look for the whole one in the release's assets.",
  },
  "attestation-malformed": {
    family: "integrity",
    meaning: "An attestation is no Sigstore bundle over an in-toto statement.",
    next: "Take the file that actions/attest wrote, or download it again with gh attestation download.",
  },
  "attestation-untrusted": {
    family: "integrity",
    meaning:
      "An attestation was signed by somebody the trusted root does not know, or no trusted root is here.",
    next: "Give the trusted root of the Sigstore instance that signed, as gh attestation trusted-root prints it.",
  },
  "attestation-unlogged": {
    family: "integrity",
    meaning:
      "Nothing proves when an attestation was signed: the log's inclusion proof or the timestamp is missing or wrong.",
    next: "Download the attestation again; without its proof it counts for nothing.",
  },
  "attestation-invalid": {
    family: "integrity",
    meaning: "The signature of an attestation does not cover what it says.",
    next: "Treat the attestation as tampered with.",
  },
  "attestation-identity": {
    family: "integrity",
    meaning: "An attestation was signed by another repository, workflow or run than the record it is about.",
    next: "Find out who signed it; only the run of a record can attest it.",
  },
  "attestation-other-subject": {
    family: "integrity",
    meaning: "An attestation is about something that is not in this evidence.",
    next: "Take the attestation of this release; if it is the right one, the evidence was changed after it was signed.",
  },
  "journal-broken": {
    family: "integrity",
    meaning: "The rollout journal cannot be read or contradicts itself.",
    next: "Find out by hand what is deployed, then run rollback.",
  },
  "secret-in-evidence": {
    family: "integrity",
    meaning: "An evidence file holds the value of a known secret, so it was not kept.",
    next: "Replace the secret, and keep the producing job from printing it.",
  },
  "unsafe-path": {
    family: "integrity",
    meaning: "A path or link leads outside the place it must stay in.",
    next: "Remove the link or correct the path.",
  },

  // configuration
  "config-missing": {
    family: "configuration",
    meaning: "The config file was not found.",
    next: "Create it (see docs/getting-started.md) or correct the config input.",
  },
  "config-invalid": {
    family: "configuration",
    meaning: "The config file has errors.",
    next: "Correct each place named.",
  },
  "input-invalid": {
    family: "configuration",
    meaning: "An input or option is missing or has a wrong value.",
    next: "Correct the input named.",
  },
  "environment-variable-missing": {
    family: "configuration",
    meaning: "The config refers to an environment variable that is not set.",
    next: "Set it in the job's env, or remove the reference.",
  },

  // platform
  "soak-in-progress": {
    family: "platform",
    meaning: "Another run goes on with this soak, or has gone on already; this one changed nothing.",
    next: "Nothing to do; if that run has died, the next one takes over.",
  },
  "token-missing": {
    family: "platform",
    meaning: "No GitHub token was given, and this gate needs one.",
    next: "Pass github-token (the default is github.token).",
  },
  "permission-denied": {
    family: "platform",
    meaning: "The GitHub token lacks a permission.",
    next: "Add the permission named to the job.",
  },
  "github-unavailable": {
    family: "platform",
    meaning: "GitHub did not answer usefully within the deadline.",
    next: "Look at githubstatus.com and run the job again.",
  },
  "github-refused": {
    family: "platform",
    meaning: "GitHub understood the request and refused it.",
    next: "Read what GitHub says of it, and correct the name or the setting it is about.",
  },
  "artifact-missing": {
    family: "platform",
    meaning: "The workflow artifact was not found.",
    next: "Check that the previous job uploaded it and that it has not expired.",
  },
  "source-unavailable": {
    family: "platform",
    meaning: "A metrics source or URL could not be read.",
    next: "Check that the address answers from this runner.",
  },
  "notification-failed": {
    family: "platform",
    meaning: "Somebody who is to be told could not be told. No gate fails by that.",
    next: "Check the address under notify, and tell them what the log says.",
  },
  "file-unreadable": {
    family: "platform",
    meaning: "A file could not be read or written.",
    next: "Check the path, its permissions and the free disk space.",
  },
  "internal-error": {
    family: "platform",
    meaning: "The product met something it did not expect. This is a bug.",
    next: "Report it with the stack printed in the log.",
  },
} as const satisfies Record<string, ReasonEntry>;

/** One entry of the closed list. */
export type ReasonCode = keyof typeof table;

/** Every reason code with its family, meaning and next step. */
export const REASONS: Readonly<Record<ReasonCode, ReasonEntry>> = table;

/** Every reason code, in the order of the table. */
export const REASON_CODES = Object.keys(table) as readonly ReasonCode[];
