/**
 * The ids that the input `services` names, separated by commas, spaces or lines, or as the JSON array that `plan` gives;
 * undefined when it is empty.
 */
export function readAskedServices(text: string | undefined): readonly string[] | undefined {
  const ids = (text ?? "").split(/[\s,"[\]]+/).filter((id) => id !== "");
  return ids.length === 0 ? undefined : [...new Set(ids)];
}
