import { renderPublicUser, renderUser } from "../resources/people.ts";
import { json, notFound, page, type Route, read } from "../route.ts";

/** Users and teams. A workflow's own token cannot be given `members`: that takes an app's or a person's. */
export const peopleRoutes: readonly Route[] = [
  {
    operation: "users/get-by-username",
    answer: ({ state, params, urls }) => {
      const user = state.people.find(params["username"] ?? "");
      return user === undefined ? notFound() : json(renderPublicUser(user, urls, state.now().toISOString()));
    },
  },
  {
    operation: "teams/list-members-in-org",
    needs: read("members"),
    answer: (request) => {
      const { state, params, urls } = request;
      const team = state.people.team(params["org"] ?? "", params["team_slug"] ?? "");
      if (team === undefined) {
        return notFound();
      }
      const members = team.members.filter((member) => !member.deleted);
      const part = page(request, `/orgs/${team.org}/teams/${team.slug}/members`, members);
      return {
        status: 200,
        headers: part.headers,
        body: part.items.map((member) => renderUser(member, urls)),
      };
    },
  },
];
