import { z } from "zod";
import { ANNOUNCEMENTS } from "./announcement.ts";
import { schemaId } from "./documents/schema-id.ts";
import { GATES } from "./record.ts";
import { instantSchema, reasonCodeSchema, releaseIdentitySchema, runSchema } from "./record-schema.ts";

/** Name under which the schema of what webhooks are sent is published. */
export const NOTIFICATION_SCHEMA = "notification";

/** What a webhook is sent. It is told, not proved: the ledger is what an auditor reads. */
export const notificationSchema = z
  .strictObject({
    $schema: z.literal(schemaId(NOTIFICATION_SCHEMA)),
    id: z.string().min(1).describe("The same for every attempt to deliver this one."),
    event: z.enum(ANNOUNCEMENTS),
    line: z.string().min(1).describe("The status line, as the log shows it."),
    at: instantSchema,
    gate: z.enum([...GATES, "plan", "rollback"]),
    release: releaseIdentitySchema,
    target: z.string().min(1).describe("The environment released to."),
    verdict: z.enum(["passed", "failed", "pending"]).exactOptional().describe("When the gate has decided."),
    reasonCode: reasonCodeSchema.exactOptional(),
    reason: z.string().exactOptional(),
    run: runSchema,
  })
  .meta({ title: "Notification", description: "What a webhook of notify is sent." });

export type Notification = z.output<typeof notificationSchema>;
