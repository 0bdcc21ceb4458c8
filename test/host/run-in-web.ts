import { relative } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { bundleForWeb } from './bundle.ts';
import { launchChromium } from './chromium.ts';
import { root } from './paths.ts';
import { type Results, resultsMark } from './results.ts';
import { serveWeb } from './web-server.ts';

/** For one whole run, start to end, in ms. */
const timeout = 120_000;

/**
 * Runs every `*.web.test.ts` in VS Code for the Web: the extension in a web worker of Chromium.
 * @throws when VS Code could not be started, or ended without results.
 */
export async function runWebTests(): Promise<Results> {
  const server = await serveWeb(relative(root, await bundleForWeb()));
  const log: string[] = [];
  try {
    const browser = await launchChromium();
    try {
      const context = await browser.newContext();
      const elsewhere = await requestsElsewhere(context, server.address);
      const page = await context.newPage();
      let results: Results | undefined;
      const exit = new Promise<void>((resolve, reject) => {
        page.exposeFunction('codeAutomationExit', () => resolve()).catch(reject);
        setTimeout(() => reject(new Error('VS Code did not end in time.')), timeout).unref();
      });
      await page.exposeFunction('codeAutomationLog', (_type: string, values: unknown[]) => {
        for (const value of values.map(String)) {
          log.push(value);
          if (/^[✔✘]/u.test(value)) console.log(`  ${value}`);
          if (value.startsWith(resultsMark)) results = JSON.parse(value.slice(resultsMark.length));
        }
      });
      page.on('console', (message) => log.push(message.text()));
      await page.goto(server.address);
      await exit;
      if (!results) throw new Error('VS Code ended without results.');
      return withClosedDoors(results, elsewhere);
    } finally {
      await browser.close();
    }
  } catch (error) {
    throw new Error([error instanceof Error ? error.message : error, ...log].join('\n'));
  } finally {
    server.stop();
  }
}

/** Refuses and records all that is asked for anywhere but at our own server, by page or worker. */
async function requestsElsewhere(context: BrowserContext, own: string): Promise<string[]> {
  const { port } = new URL(own);
  const recorded: string[] = [];
  await context.route(
    (url) => /^https?:$/u.test(url.protocol) && url.port !== port,
    (route) => {
      recorded.push(route.request().url());
      return route.abort();
    },
  );
  return recorded;
}

/** One more test: that nothing was asked for elsewhere. */
function withClosedDoors({ passed, failures }: Results, elsewhere: string[]): Results {
  if (elsewhere.length === 0) return { passed: passed + 1, failures };
  const title = 'VS Code for the Web asks for nothing elsewhere';
  return { passed, failures: [...failures, { title, reason: elsewhere.join('\n') }] };
}
