/** The ids of the services in a valid `release-manifest.json`; none where it names none, or is not there. */
export function servicesOf(manifest: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const services = manifest?.["services"];
  if (!Array.isArray(services)) return [];
  return services.flatMap((one: unknown) => {
    const id = typeof one === "object" && one !== null ? Reflect.get(one, "id") : undefined;
    return typeof id === "string" ? [id] : [];
  });
}
