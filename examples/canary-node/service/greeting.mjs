/** The greeting the service answers with; version 2 learned to greet by name. */
export function greeting(version, name) {
  const major = Number.parseInt(version, 10);
  if (major >= 2 && name) return `Hello, ${name}!`;
  return "Hello!";
}
