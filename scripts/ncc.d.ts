declare module "@vercel/ncc" {
  /** Bundles the program at `input` (https://github.com/vercel/ncc#programmatically-from-nodejs). */
  export default function ncc(
    input: string,
    options: Readonly<Record<string, unknown>>,
  ): Promise<{
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  }>;
}
