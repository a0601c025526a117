import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/load.ts";
import { AHEAD_MS, type CommunicationFacts, planCommunications } from "../../src/release/communications.ts";
import { LOADABLE_CONFIG } from "../support/full-config.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Saturday. */
const NOW = Date.parse("2026-11-21T12:00:00Z");
const WINDOW = { days: ["tue"], from: "09:00", to: "16:00", timezone: "Europe/Berlin" } as const;
const blackout = (from: string, to: string) => ({ from, to, reason: "freeze", timezone: "UTC" });

function plan(change: Partial<CommunicationFacts> = {}) {
  return planCommunications({
    now: NOW,
    windows: [WINDOW],
    blackouts: [],
    ahead: AHEAD_MS,
    heldMs: 30 * 60_000,
    soakMs: DAY,
    audiences: [],
    ...change,
  });
}

const iso = (at: number) => new Date(at).toISOString();

describe("the communication plan", () => {
  it("counts from the next opening of a deploy window, on that place's clock", () => {
    const { start, from, messages } = plan();
    expect([iso(start), from]).toEqual(["2026-11-24T08:00:00.000Z", "window"]);
    expect(messages.map(({ moment, at, overdue }) => [moment, iso(at), overdue])).toEqual([
      ["ahead", "2026-11-21T08:00:00.000Z", true],
      ["ahead", "2026-11-23T08:00:00.000Z", false],
      ["start", "2026-11-24T08:00:00.000Z", false],
      ["half-way", "2026-11-24T08:15:00.000Z", false],
      ["completion", "2026-11-24T08:30:00.000Z", false],
      ["afterwards", "2026-11-25T08:30:00.000Z", false],
    ]);
  });

  it("goes over summer time: the same hour of the clock is another hour of the day", () => {
    const { start } = plan({ now: Date.parse("2026-10-22T12:00:00Z") });
    expect(iso(start)).toBe("2026-10-27T08:00:00.000Z");
    expect(iso(plan({ now: Date.parse("2026-10-17T12:00:00Z") }).start)).toBe("2026-10-20T07:00:00.000Z");
  });

  it("passes over openings inside a blackout", () => {
    const { start } = plan({ blackouts: [blackout("2026-11-23", "2026-11-30")] });
    expect(iso(start)).toBe("2026-12-01T08:00:00.000Z");
  });

  it("takes the planned start of the config before everything else", () => {
    const plannedAt = Date.parse("2026-12-02T20:00:00Z");
    expect(plan({ plannedAt })).toMatchObject({ start: plannedAt, from: "config" });
  });

  it("counts from now where nothing says when, and from the end of a blackout", () => {
    expect(plan({ windows: [] })).toMatchObject({ start: NOW, from: "now" });
    const { start } = plan({ windows: [], blackouts: [blackout("2026-11-20", "2026-11-22")] });
    expect(iso(start)).toBe("2026-11-23T00:00:00.000Z");
  });

  it("ends though every day is a blackout", () => {
    expect(plan({ blackouts: [blackout("2000-01-01", "2100-01-01")] }).from).toBe("now");
  });

  it("tells everybody at their moments, and nobody else", () => {
    const { messages } = plan({
      audiences: [
        { name: "Customers", channel: "status page", moments: ["start", "completion"] },
        { name: "On call", channel: "#ops", moments: ["start"] },
      ],
    });
    expect(messages.map(({ moment, audiences }) => [moment, audiences.map(({ name }) => name)])).toEqual([
      ["start", ["Customers", "On call"]],
      ["completion", ["Customers"]],
    ]);
  });

  it("has the same lead times with and without the block in the config", async () => {
    const text = JSON.stringify({ ...LOADABLE_CONFIG, communications: {} });
    const { config } = await parseConfig(new TextEncoder().encode(text), { path: "c", env: {} });
    expect(config.communications?.ahead).toEqual(AHEAD_MS);
  });
});
