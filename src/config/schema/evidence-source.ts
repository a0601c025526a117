import * as z from "zod/mini";
import { described, expects, later, text, url } from "../values.ts";
import { headerName, headerValue } from "./parts.ts";
import { jobWait } from "./release-conditions.ts";

const WORKFLOW_TEXT = "the file name of a workflow, such as ci.yml";
const RUN_TEXT = "the id of a workflow run, a whole number";

const artifactSource = later(() =>
  described(
    z.strictObject({
      artifact: described(
        text("the name of a workflow artifact"),
        "Name of the workflow artifact. Without workflow or run: of this run.",
        { "x-examples": ["test-reports"] },
      ),
      workflow: described(
        z.optional(
          z.string(expects(WORKFLOW_TEXT)).check(z.regex(/^[^/\s]+\.ya?ml$/, expects(WORKFLOW_TEXT))),
        ),
        "File name of a workflow: the artifact of its newest run on the release commit.",
        { "x-examples": ["ci.yml"] },
      ),
      run: described(
        z.optional(
          z.union([
            z.int(expects(RUN_TEXT)).check(z.minimum(1, expects(RUN_TEXT))),
            z.pipe(
              described(
                z.string(expects(RUN_TEXT)).check(z.regex(/^[1-9]\d{0,15}$/, expects(RUN_TEXT))),
                undefined,
                // For editors, which see a reference before it is replaced.
                { pattern: "^([1-9][0-9]{0,15}$|\\$\\{)" },
              ),
              z.transform((digits) => Number(digits)),
            ),
          ]),
        ),
        "Id of the workflow run whose artifact it is, such as ${CI_RUN_ID}.",
        { "x-examples": [12345678901] },
      ),
      within: described(
        z.optional(jobWait),
        "How long a run that has not ended is waited for; the job's minutes count. Default: readiness.checks-within.",
      ),
    }),
    "An artifact of a workflow run of this repository.",
  ),
);

const releaseSource = later(() =>
  described(
    z.strictObject({
      release: described(
        text("a release tag, or current"),
        "Tag of the GitHub Release whose files path names; current is the release under way.",
        { "x-examples": ["current"] },
      ),
    }),
    "Files of a GitHub Release of this repository.",
  ),
);

const SHA256_TEXT = "a sha256 of 64 lowercase hex digits";

const urlSource = later(() =>
  described(
    z.strictObject({
      url: described(
        z.clone(url),
        "The http(s) address of the file, with {sha} (also {tag}, {version}) where the release stands in it.",
        { "x-examples": ["https://reports.example.com/{sha}/perf.json"] },
      ),
      headers: described(
        z._default(z.record(headerName, headerValue, expects("names and texts")), {}),
        "Headers sent with the request; another host never gets them.",
        { "x-examples": [{ authorization: "Bearer ${REPORTS_TOKEN}" }] },
      ),
      sha256: described(
        z.optional(z.string(expects(SHA256_TEXT)).check(z.regex(/^[0-9a-f]{64}$/, expects(SHA256_TEXT)))),
        "What the file must be, byte for byte. Needed where the address does not hold {sha}.",
      ),
    }),
    "A file behind an address.",
  ),
);

/** Where the files of an evidence item come from, if not from the checkout. */
export const evidenceSource = later(() =>
  described(
    z.union([artifactSource, releaseSource, urlSource]),
    "A workflow artifact, the files of a GitHub Release, or an address.",
  ),
);
