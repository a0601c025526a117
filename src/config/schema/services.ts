import * as z from "zod/mini";
import { described, expects, id, later, list, path } from "../values.ts";

const service = later(() =>
  described(
    z.strictObject({
      paths: described(
        z._default(list(path, "a list of paths or globs"), []),
        "What belongs to the service, also what it shares with others: it goes out when one of them changed. Default: it goes out with every release.",
        { "x-examples": [["services/cart/**", "libs/**"]] },
      ),
    }),
    "One service of the release.",
  ),
);

export const services = later(() =>
  z
    .record(id, service, expects("services by name"))
    .check(z.refine((all) => Object.keys(all).length > 0, expects("at least one service"))),
);
