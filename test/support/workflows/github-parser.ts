import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/action-parser";

const CONVERSION = { fetchReusableWorkflowDepth: 1, errorPolicy: 1 };

/**
 * What GitHub would say is wrong. Only bundled by parser.ts, never imported: the package cannot be loaded as it is.
 *
 * @param called gives the text of a workflow that this one calls, by its file name.
 */
export async function parse(
  path: string,
  content: string,
  called: (name: string) => string,
): Promise<readonly string[]> {
  const file = { name: path, content };
  const trace = new NoOperationTraceWriter();
  const { context, value } = path.endsWith("action.yml")
    ? parseAction(file, trace)
    : parseWorkflow(file, trace);
  if (value !== undefined && !path.endsWith("action.yml")) {
    await convertWorkflowTemplate(
      context,
      value,
      {
        getFileContent: async (reference) => {
          const name = ("path" in reference ? reference.path : "").split("/").at(-1) ?? "";
          return { name, content: called(name) };
        },
      },
      CONVERSION,
    );
  }
  return context.errors.getErrors().map((error) => error.message);
}
