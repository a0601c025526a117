/** Version of this product, written into every record. `test/version.test.ts` compares it with package.json. */
export const VERSION = "0.1.0";
