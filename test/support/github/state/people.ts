import type { Ids } from "./ids.ts";

type UserType = "User" | "Bot" | "Organization";

export interface User {
  readonly id: number;
  login: string;
  readonly type: UserType;
  /** A deleted account: GitHub shows null where it once showed the user. */
  deleted: boolean;
}

export interface Team {
  readonly id: number;
  readonly org: string;
  readonly slug: string;
  readonly members: User[];
}

/** Users and teams. A user springs into being when first mentioned, so that tests stay short. */
export interface People {
  user(login: string, type?: UserType): User;
  /** The user only if somebody mentioned it before and it was not deleted. */
  find(login: string): User | undefined;
  rename(login: string, to: string): void;
  remove(login: string): void;
  /** `org/slug`. */
  addTeam(name: string, members: readonly string[]): Team;
  team(org: string, slug: string): Team | undefined;
  removeTeam(name: string): void;
}

export function createPeople(ids: Ids): People {
  const users: User[] = [];
  const teams = new Map<string, Team>();
  const find = (login: string): User | undefined =>
    users.find((user) => !user.deleted && user.login.toLowerCase() === login.toLowerCase());
  const user = (login: string, type?: UserType): User => {
    const known = find(login);
    if (known !== undefined) {
      return known;
    }
    const made = { id: ids.next(), login, type: type ?? typeOf(login), deleted: false };
    users.push(made);
    return made;
  };
  return {
    user,
    find,
    rename: (login, to) => {
      user(login).login = to;
    },
    remove: (login) => {
      user(login).deleted = true;
    },
    addTeam: (name, members) => {
      const [org = "", slug = ""] = name.split("/");
      const team = { id: ids.next(), org, slug, members: members.map((login) => user(login)) };
      teams.set(name.toLowerCase(), team);
      return team;
    },
    team: (org, slug) => teams.get(`${org}/${slug}`.toLowerCase()),
    removeTeam: (name) => {
      teams.delete(name.toLowerCase());
    },
  };
}

function typeOf(login: string): UserType {
  return login.endsWith("[bot]") ? "Bot" : "User";
}
