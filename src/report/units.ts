/** `850 ms`, `12.3 s`, `4 min 05 s`, `2 h 05 min`, `7 d 3 h`: the two units that matter. */
export function formatDuration(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return "unknown";
  const ms = Math.max(0, milliseconds);
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${Number((ms / 1000).toFixed(1))} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return two(Math.floor(seconds / 60), "min", seconds % 60, "s");
  const minutes = Math.round(seconds / 60);
  if (minutes < 24 * 60) return two(Math.floor(minutes / 60), "h", minutes % 60, "min");
  const hours = Math.round(minutes / 60);
  return two(Math.floor(hours / 24), "d", hours % 24, "h");
}

function two(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

/** `2026-11-01 10:00:05 UTC` of an ISO 8601 instant; the text itself when it is none. */
export function formatInstant(instant: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  return `${new Date(time).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

/** `0.083%` or `99.9996%` of a ratio: three digits of what matters, which near 100% is what is missing. */
export function formatRatio(ratio: number): string {
  if (!Number.isFinite(ratio)) return "unknown";
  const percent = ratio * 100;
  if (percent === 0 || percent === 100) return `${percent}%`;
  // Near 100% the digits that matter are those of what is missing.
  const near = percent > 99 ? 100 - percent : percent;
  const places = Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(near)))));
  return `${Number(percent.toFixed(places))}%`;
}

/** `512 B`, `1.2 KiB`, `3.4 MiB`. */
export function formatSize(bytes: number): string {
  const units = ["B", "KiB", "MiB", "GiB"] as const;
  let value = bytes;
  let at = 0;
  while (value >= 1024 && at < units.length - 1) {
    value /= 1024;
    at += 1;
  }
  return `${Number(value.toFixed(1))} ${units[at] ?? "B"}`;
}

/** Median or another quantile by nearest rank; undefined without values. */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
