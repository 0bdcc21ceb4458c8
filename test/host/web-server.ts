import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root } from './paths.ts';
import { installServer } from './server.ts';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
};

/**
 * VS Code for the Web on this machine, with the project as an extension in development: its page
 * knows no server, so that everything runs in web workers, on files in memory.
 *
 * It is the workbench of the server edition (the npm package `@vscode/test-web` wants a build of
 * its own, which it downloads), changed at two places so that it looks for no remote host.
 */
export async function serveWeb(testsPath: string): Promise<{ address: string; stop(): void }> {
  const vscode = join(await installServer(), 'node_modules/code-server/lib/vscode');
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname, origin } = new URL(url, `http://${hostOf(server)}`);
    try {
      const body = await contentOf(decodeURIComponent(pathname), origin);
      const type = mediaTypes[pathname === '/' ? '.html' : extname(pathname)];
      response.writeHead(200, {
        'Content-Type': type ?? 'application/octet-stream',
        // The worker's frame has an origin of its own.
        'Access-Control-Allow-Origin': '*',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });

  async function contentOf(path: string, origin: string): Promise<string | Buffer> {
    if (path === '/') return page(join(vscode, workbench, 'workbench.html'), origin, testsPath);
    if (path === `/vs/${workbench}/workbench.js`) {
      return withoutRemote(await readFile(join(vscode, path.slice('/vs'.length)), 'utf8'));
    }
    if (path.startsWith('/vs/')) return readFile(join(vscode, path.slice('/vs'.length)));
    if (path.startsWith('/extension/'))
      return readFile(join(root, path.slice('/extension'.length)));
    throw new Error(`Nothing at ${path}`);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://${hostOf(server)}/`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const workbench = 'out/vs/code/browser/workbench';

function hostOf(server: ReturnType<typeof createServer>): string {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server listens nowhere.');
  return `127.0.0.1:${address.port}`;
}

/** The workbench's page with its blanks filled in. */
async function page(template: string, origin: string, testsPath: string): Promise<string> {
  const here = ({ pathname }: URL) => ({
    scheme: 'http',
    authority: new URL(origin).host,
    path: pathname,
  });
  const configuration = {
    folderUri: { scheme: 'tmp', path: '/Anträge 2026' },
    developmentOptions: {
      extensions: [here(new URL('/extension', origin))],
      extensionTestsPath: here(new URL(`/extension/${testsPath}`, origin)),
      enableSmokeTestDriver: true,
    },
    userDataPath: '/user-data',
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
  };
  const blanks: Record<string, string> = {
    WORKBENCH_WEB_CONFIGURATION: attribute(JSON.stringify(configuration)),
    WORKBENCH_WEB_BASE_URL: '/vs',
    WORKBENCH_NLS_FALLBACK_URL: '/vs/out/nls.messages.js',
    WORKBENCH_NLS_URL: '/vs/out/nls.messages.js',
  };
  const html = await readFile(template, 'utf8');
  return html.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => blanks[name] ?? '');
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** @throws when a place is not where it was: then the server edition is another one. */
function withoutRemote(script: string): string {
  const places: [RegExp, string][] = [
    [/remoteAuthority:location\.host/u, 'remoteAuthority:void 0'],
    [
      /(\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"/u,
      '$1.from({scheme:$2.vscodeUserData,path:"/User"})',
    ],
  ];
  return places.reduce((text, [place, instead]) => {
    if (!place.test(text)) throw new Error(`The workbench has no ${place}.`);
    return text.replace(place, instead);
  }, script);
}
