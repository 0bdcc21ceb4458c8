/** The heading of a section as it is printed: its title with a colon, unless a mark closes it already. */
export function sectionHeading(title: string): string {
  const trimmed = title.trim();
  return /[:?!…]$/u.test(trimmed) ? trimmed : `${trimmed}:`;
}
