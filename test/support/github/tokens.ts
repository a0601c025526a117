/** Permissions of a token, by the names of a workflow's `permissions:` (and `members`, `administration`). */
export type Permissions = Readonly<Record<string, "read" | "write">>;

export interface Token {
  /** Who acts with it. */
  readonly login: string;
  /** `all` for a token that may do everything. */
  readonly permissions: Permissions | "all";
}

/** What an operation asks for, such as `{ name: "actions", level: "read" }`; undefined for public facts. */
export interface Needed {
  readonly name: string;
  readonly level: "read" | "write";
}

/** The tokens the emulator accepts. */
export interface Tokens {
  add(secret: string, token: Token): void;
  find(authorization: string | undefined): Token | undefined;
}

export function createTokens(): Tokens {
  const tokens = new Map<string, Token>();
  return {
    add: (secret, token) => {
      tokens.set(secret, token);
    },
    find: (authorization) => {
      const secret = /^(?:bearer|token) (.+)$/i.exec(authorization ?? "")?.[1];
      return secret === undefined ? undefined : tokens.get(secret);
    },
  };
}

export function allows(token: Token, needed: Needed | undefined): boolean {
  if (needed === undefined || token.permissions === "all") {
    return true;
  }
  const held = token.permissions[needed.name];
  return held === "write" || held === needed.level;
}
