/** Addresses that a letter may lead to: those that a reader follows knowingly. */
export function isFollowed(address: string): boolean {
  const [, scheme = ''] = /^\s*([a-z][a-z0-9+.-]*):/iu.exec(address) ?? [];
  switch (scheme.toLowerCase()) {
    case 'http':
    case 'https':
      return URL.canParse(address.trim());
    case 'mailto':
      return !/[?&]attach/iu.test(decoded(address));
    case 'tel':
      return true;
    default:
      return false;
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
