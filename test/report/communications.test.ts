import { expect, it } from "vitest";
import { planCommunications } from "../../src/release/communications.ts";
import { renderCommunications } from "../../src/report/communications.ts";
import { liveMarkdown } from "./support/live-markdown.ts";

const release = {
  repository: "octo-org/checkout",
  tag: "v2.0.0",
  version: "2.0.0",
  sha: "a".repeat(40),
  target: "production",
  severity: "sev-1",
  strategy: "canary",
  previous: { tag: "v1.9.0", version: "1.9.0", sha: "b".repeat(40) },
} as const;

function page(name = "checkout", channel = "#releases") {
  const plan = planCommunications({
    now: Date.parse("2026-11-21T12:00:00Z"),
    windows: [{ days: ["tue"], from: "09:00", to: "16:00", timezone: "Europe/Berlin" }],
    blackouts: [],
    ahead: [3 * 86_400_000, 86_400_000],
    heldMs: 1_800_000,
    soakMs: 86_400_000,
    audiences: [
      { name: "Stakeholders", channel, moments: ["ahead", "start", "half-way", "completion", "afterwards"] },
      { name: "Customers", channel: "status page", moments: ["ahead", "completion"] },
    ],
  });
  return renderCommunications({
    name,
    release,
    plan,
    scope: { kinds: { breaking: 1, fix: 3 }, changes: 4, authors: 2, files: 9, areas: [] },
    timezone: "Europe/Berlin",
    roles: [{ role: "product-owner", environment: "approve-product" }],
  });
}

it("the communications file says who is told what and when, with every text ready to be sent", async () => {
  await expect(page()).toMatchFileSnapshot("golden/deployment-communications.md");
});

it("text from outside is inert in the communications file", () => {
  const hostile = "x\n# Heading ![i](http://evil.example/i) <img src=x> ```";
  const { html, addresses, headings } = liveMarkdown(page(hostile, hostile));
  expect(html).toEqual([]);
  expect(addresses).toEqual([]);
  expect(headings.filter((heading: string) => heading.startsWith("Heading"))).toEqual([]);
});
