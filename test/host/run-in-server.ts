import { existsSync } from 'node:fs';
import { launchChromium } from './chromium.ts';
import { installExtension, startServer } from './server.ts';
import { addressOf, type Run } from './workbench.ts';

/** For one whole run, start to end, in ms. */
const timeout = 300_000;

/** Runs the bundled tests in VS Code's server edition, opened in Chromium. */
export async function runInServer(run: Run): Promise<void> {
  const { tests, sandbox, extension, vsix, untrusted = false, env } = run;
  if (vsix) await installExtension(vsix, sandbox.dataFolder);
  const server = await startServer({
    dataFolder: sandbox.dataFolder,
    driven: true,
    untrusted,
    env,
  });
  const log: string[] = [];
  try {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const exit = new Promise<number>((resolve, reject) => {
        page.exposeFunction('codeAutomationExit', resolve).catch(reject);
        page.on('crash', () => reject(new Error('The page of VS Code crashed.')));
        setTimeout(
          () => reject(new Error(`VS Code did not end within ${timeout / 1000} s.`)),
          timeout,
        ).unref();
      });
      await page.exposeFunction('codeAutomationLog', (_type: string, values: unknown[]) => {
        for (const value of values.map(String)) {
          log.push(value);
          if (/^[✔✘]/u.test(value)) console.log(`  ${value}`);
        }
      });
      await page.goto(addressOf(server.origin, { ...sandbox, extension, tests }));
      await exit;
      if (!existsSync(sandbox.results)) throw new Error('VS Code ended without results.');
    } finally {
      await browser.close();
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Error([reason, ...log, server.log()].join('\n'));
  } finally {
    await server.stop();
  }
}
