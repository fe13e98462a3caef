/** The label that its owner registered: "careers.northwind.example" and "northwind.co.uk" give "northwind". */
export function domainLabel(url: URL | null): string {
  const labels = (url?.hostname ?? '').split('.');
  const second = labels.length > 2 && (labels.at(-2) ?? '').length <= 3 ? -3 : -2;
  return (labels.at(second) ?? '').replace(/[^a-z0-9]/g, '');
}

/** Whether a name, in letters and digits only, is the domain's: "lifeatacme" and "acmecareers" are Acme's, "acme" is Acme Robotics GmbH's. */
export function matchesDomain(key: string, url: URL | null): boolean {
  const label = domainLabel(url);
  if (label.length < 3 || key.length < 3) return false;
  return (
    key === label ||
    (label.length >= 4 && key.startsWith(label)) ||
    (key.length >= 4 && (label.startsWith(key) || label.endsWith(key)))
  );
}
