import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Ajv2019, type ValidateFunction } from "ajv/dist/2019.js";
import formats from "ajv-formats";
import { convertSchema, type Json, type Schema } from "./schema.ts";

/**
 * GitHub's own description of its REST API (`@octokit/openapi`), asked about one operation at a time.
 * The file with references is used, not the dereferenced one: it says the same in 13 MB instead of 73.
 */
export interface Contract {
  /** Path templates by method, such as `/repos/{owner}/{repo}/git/ref/{ref}`. */
  operation(operationId: string): Operation;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Problems of a response, none when it is one that GitHub could have given. */
  checkResponse(status: number, contentType: string | undefined, body: unknown): readonly string[];
  /** Problems of a request's query and body as GitHub describes them. */
  checkRequest(query: URLSearchParams, body: unknown): readonly string[];
}

/**
 * What GitHub answers although its description does not say so. Every entry needs a reason.
 *
 * - `environment.can_admins_bypass`: in real answers and in GitHub's own clients (`CanAdminsBypass` of
 *   go-github, the Terraform provider), absent from the description.
 * - `environment-approvals.user` null: `simple-user` in the description; other endpoints use
 *   `nullable-simple-user` for accounts that were deleted, and callers must survive it here too.
 * - `workflow-run.head_repository` null: what is left of a fork that was deleted.
 */
const UNDOCUMENTED: Readonly<Record<string, (schema: Schema) => Schema>> = {
  environment: (schema) => withProperty(schema, "can_admins_bypass", { type: "boolean" }),
  "environment-approvals": (schema) =>
    withProperty(schema, "user", { $ref: "#/components/schemas/nullable-simple-user" }),
  "workflow-run": (schema) =>
    withProperty(schema, "head_repository", {
      allOf: [{ $ref: "#/components/schemas/minimal-repository" }],
      nullable: true,
    }),
};

/** Statuses that any operation can answer, whether or not its description lists them. */
const ANYWHERE = new Set([400, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503, 504]);

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationDescription>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
}

interface OperationDescription {
  readonly operationId: string;
  readonly parameters?: readonly Schema[];
  readonly requestBody?: { readonly content?: Content; readonly required?: boolean };
  readonly responses: Readonly<Record<string, Schema>>;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

let loading: Promise<Contract> | undefined;

/** Reads the description once a process: it takes about 150 ms. */
export function loadContract(): Promise<Contract> {
  loading ??= readDescription().then(createContract);
  return loading;
}

async function readDescription(): Promise<Description> {
  const require = createRequire(import.meta.url);
  const file = require.resolve("@octokit/openapi/generated/api.github.com.json");
  return JSON.parse(await readFile(file, "utf8")) as Description;
}

function createContract(description: Description): Contract {
  const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false });
  formats.default(ajv);
  const registered = new Set<string>();
  const reference = (pointer: string): Schema => {
    const name = pointer.slice("#/components/schemas/".length);
    const id = `component:${encodeURIComponent(name)}`;
    if (!registered.has(id)) {
      registered.add(id);
      const schema = resolve(description, pointer);
      const amended = UNDOCUMENTED[name]?.(schema) ?? schema;
      ajv.addSchema({ ...convertSchema(amended, reference, "branch"), $id: id });
    }
    return { $ref: id };
  };
  const validators = new Map<string, ValidateFunction>();
  const validate = (key: string, schema: Schema, value: unknown): readonly string[] => {
    let validator = validators.get(key);
    if (validator === undefined) {
      validator = ajv.compile(convertSchema(schema, reference));
      validators.set(key, validator);
    }
    return validator(value) ? [] : (validator.errors ?? []).map(explain);
  };

  const byId = new Map<string, Operation>();
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation.operationId === undefined) {
        continue;
      }
      byId.set(operation.operationId, describe(description, method.toUpperCase(), path, operation, validate));
    }
  }
  return {
    operation: (operationId) => {
      const operation = byId.get(operationId);
      if (operation === undefined) {
        throw new Error(`GitHub's description has no operation ${operationId}`);
      }
      return operation;
    },
  };
}

type Validate = (key: string, schema: Schema, value: unknown) => readonly string[];

function describe(
  description: Description,
  method: string,
  path: string,
  operation: OperationDescription,
  validate: Validate,
): Operation {
  const id = operation.operationId;
  return {
    id,
    method,
    path,
    checkResponse: (status, contentType, body) => {
      const listed = operation.responses[String(status)];
      if (listed === undefined) {
        return ANYWHERE.has(status)
          ? validate("basic-error", { $ref: "#/components/schemas/basic-error" }, body)
          : [`status ${status} is not described for ${id}`];
      }
      const content = dereference(description, listed)["content"] as Content | undefined;
      if (content === undefined) {
        return status >= 400 || body === undefined ? [] : [`${id} ${status} is described without a body`];
      }
      const mime = contentType?.split(";")[0]?.trim() ?? "";
      const media = content[mime];
      if (media === undefined) {
        return [`${id} ${status} is not described as ${mime || "(no content type)"}`];
      }
      return media.schema === undefined ? [] : validate(`${id} ${status} ${mime}`, media.schema, body);
    },
    checkRequest: (query, body) => [
      ...checkQuery(description, operation, query, validate),
      ...checkBody(operation, body, validate),
    ],
  };
}

function checkQuery(
  description: Description,
  operation: OperationDescription,
  query: URLSearchParams,
  validate: Validate,
): readonly string[] {
  const known = new Map(
    (operation.parameters ?? [])
      .map((parameter) => dereference(description, parameter))
      .filter((parameter) => parameter["in"] === "query")
      .map((parameter) => [String(parameter["name"]), parameter["schema"] as Schema]),
  );
  return [...query].flatMap(([name, text]) => {
    const schema = known.get(name);
    if (schema === undefined && name === "page") {
      // Only ever asked for because a `link` said so.
      return [];
    }
    if (schema === undefined) {
      return [`query parameter ${name} is not described for ${operation.operationId}`];
    }
    const numeric = schema["type"] === "integer" && /^-?\d+$/.test(text);
    const value = numeric ? Number(text) : schema["type"] === "boolean" ? text === "true" : text;
    return validate(`${operation.operationId} ?${name}`, schema, value);
  });
}

function checkBody(operation: OperationDescription, body: unknown, validate: Validate): readonly string[] {
  const schema = operation.requestBody?.content?.["application/json"]?.schema;
  if (schema === undefined) {
    return [];
  }
  if (body === undefined) {
    return operation.requestBody?.required === true ? ["a body is required"] : [];
  }
  return validate(`${operation.operationId} body`, schema, body);
}

function explain(error: NonNullable<ValidateFunction["errors"]>[number]): string {
  return `${error.instancePath || "/"} ${error.message ?? ""} ${JSON.stringify(error.params)}`;
}

function dereference(description: Description, schema: Schema): Schema {
  return typeof schema["$ref"] === "string" ? resolve(description, schema["$ref"]) : schema;
}

function resolve(description: Description, pointer: string): Schema {
  const [, , kind = "", name = ""] = pointer.split("/");
  const found = description.components[kind]?.[name];
  if (found === undefined) {
    throw new Error(`GitHub's description has no ${pointer}`);
  }
  return found;
}

function withProperty(schema: Schema, name: string, property: Schema): Schema {
  return { ...schema, properties: { ...(schema["properties"] as Record<string, Json>), [name]: property } };
}
