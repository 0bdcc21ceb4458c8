/** Made by `bundle.ts`: declares every test that runs in VS Code. */
declare module 'host-tests' {
  export function load(): Promise<unknown>;
}
