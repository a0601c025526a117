import { defineConfig } from "vitest/config";

/** End-to-end tests start the committed `dist/` for real, so they run apart from the quick ones. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
