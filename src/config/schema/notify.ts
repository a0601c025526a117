import * as z from "zod/mini";
import { ANNOUNCEMENTS } from "../../gate/announcement.ts";
import { described, expects, later, list, text, url } from "../values.ts";

const on = () =>
  described(
    z.optional(
      list(z.enum(ANNOUNCEMENTS), "a list of events, such as [rollback-decision, error]").check(
        z.minLength(1, expects("at least one event")),
      ),
    ),
    "What is told. Default: everything.",
    { "x-examples": [["approval-request", "rollback-decision", "error"]] },
  );

const slack = () =>
  described(
    z.strictObject({
      slack: described(
        z.clone(url),
        "Incoming webhook of Slack, or of anything that takes its form. A secret: give it as ${NAME}.",
        { "x-examples": ["${SLACK_WEBHOOK_URL}"] },
      ),
      on: on(),
    }),
    "A message for people.",
  );

const webhook = () =>
  described(
    z.strictObject({
      webhook: described(
        z.clone(url),
        "Address that is sent JSON by POST (schemas/notification.schema.json).",
        { "x-examples": ["${AUDIT_URL}"] },
      ),
      secret: described(
        z.optional(text("a secret, from ${NAME}")),
        "Signs the body: X-Release-Gates-Signature-256 is its HMAC-SHA256. Give it as ${NAME}.",
      ),
      on: on(),
    }),
    "JSON for machines.",
  );

export const notify = later(() =>
  described(list(z.union([slack(), webhook()]), "a list of destinations"), "Who is told."),
);
