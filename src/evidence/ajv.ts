/**
 * ajv as one module to load when it is needed. It is CommonJS: named imports of such a module survive bundling
 * only when they are static, so this file imports statically and is itself imported lazily.
 */
import formats from "ajv-formats";

export { Ajv } from "ajv";
export { Ajv2020 } from "ajv/dist/2020.js";

/** Adds the standard formats to an instance. */
export const addFormats = formats.default;
