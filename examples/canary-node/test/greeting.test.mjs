import assert from "node:assert/strict";
import { test } from "node:test";
import { greeting } from "../service/greeting.mjs";

test("version 1 greets everybody the same", () => assert.equal(greeting("1.0.0", "reader"), "Hello!"));
test("version 2 greets by name", () => assert.equal(greeting("2.0.0", "reader"), "Hello, reader!"));
test("version 2 greets without a name", () => assert.equal(greeting("2.0.0", null), "Hello!"));
