import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { soffice } from './libreoffice.ts';

const library = 'xmlns:library="http://openoffice.org/2000/library"';
const head = (name: string, system: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${system}">\n`;

/**
 * Has LibreOffice do what a person would by hand, in its own Basic: `Sub Main` of the code. The
 * macro lies in a profile of its own, so nothing has to be trusted.
 * @param home for that profile; its owner removes it
 */
export async function runMacro(home: string, code: string): Promise<void> {
  // The first start makes the profile, and its empty libraries.
  await soffice(home, '--terminate_after_init');
  const folder = join(home, 'profile/user/basic/Standard');
  await mkdir(folder, { recursive: true });
  const escaped = code.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  await writeFile(
    join(folder, 'Edit.xba'),
    `${head('script:module', 'module.dtd')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">${escaped}</script:module>`,
  );
  await writeFile(
    join(folder, 'script.xlb'),
    `${head('library:library', 'library.dtd')}<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Edit"/></library:library>`,
  );
  await writeFile(
    join(folder, 'dialog.xlb'),
    `${head('library:library', 'library.dtd')}<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"/>`,
  );
  await soffice(home, 'macro:///Standard.Edit.Main');
}
