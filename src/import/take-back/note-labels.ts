const definition = /^\[\^([^\]\s]+)\]: ([\s\S]*?)(?=\n\[\^[^\]\s]+\]: |\s*$(?![\s\S]))/gmu;
const label = /\[\^([^\]\s]+)\]/gu;

/**
 * A motion with its notes called as they are in another one: who moves a point in Word has the notes
 * counted anew, and has changed none.
 *
 * @param taken a text whose labels no note that is new may have
 */
export function withLabelsOf(text: string, base: string, taken: string): string {
  const free = notesOf(base);
  const names = new Map<string, string>();
  const others: string[] = [];
  for (const { name, said } of notesOf(text)) {
    const at = free.findIndex((one) => one.said === said);
    const [known] = at < 0 ? [] : free.splice(at, 1);
    if (known) names.set(name, known.name);
    else others.push(name);
  }
  let number = 1;
  for (const name of others) {
    const changed = free.shift()?.name;
    while (changed === undefined && isTaken(String(number), [taken, base], names)) number += 1;
    names.set(name, changed ?? String(number));
  }
  return text.replace(label, (whole, name: string) => {
    const now = names.get(name);
    return now === undefined ? whole : `[^${now}]`;
  });
}

function notesOf(text: string): { name: string; said: string }[] {
  return Array.from(text.matchAll(definition), ([, name = '', said = '']) => ({
    name,
    said: said.replace(/\s+/gu, ' ').trim(),
  }));
}

function isTaken(
  name: string,
  texts: readonly string[],
  names: ReadonlyMap<string, string>,
): boolean {
  return [...names.values()].includes(name) || texts.some((text) => text.includes(`[^${name}]`));
}
