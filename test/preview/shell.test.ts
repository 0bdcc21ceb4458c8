import assert from 'node:assert/strict';
import type { PageLabels } from '../../src/preview/messages.ts';
import { shell } from '../../src/preview/shell.ts';

const label = '"><script>alert(1)</script>';
const labels: PageLabels = {
  pageOf: label,
  zoomIn: label,
  zoomOut: label,
  fitWidth: label,
  export: label,
  exportAs: label,
  pages: label,
  drawing: label,
  goToText: label,
  previousChange: label,
  nextChange: label,
  changeOf: label,
  toolbar: 'Seite, Größe und Export',
  error: label,
  warning: label,
  hint: label,
};

const html = shell({
  nonce: 'abc123',
  source: 'https://preview.example',
  script: 'https://preview.example/preview.js',
  style: 'https://preview.example/preview.css',
  language: 'de',
  labels,
});

describe("the preview's page", () => {
  it('lets nothing run or load but what carries the nonce', () => {
    const [, policy = ''] = html.match(/Content-Security-Policy" content="([^"]+)"/u) ?? [];
    const rules = Object.fromEntries(
      policy
        .split('; ')
        .map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]),
    );
    assert.equal(rules['default-src'], "'none'");
    assert.equal(rules['script-src'], "'nonce-abc123'");
    assert.equal(rules['img-src'], 'data:');
    assert.doesNotMatch(policy, /unsafe|\*|https?:(?!\/\/preview\.example)/u);
    assert.equal(rules['connect-src'], undefined, 'falls back to none');
  });

  it('has one script, with the nonce, and no script or style of its own in line', () => {
    assert.equal(html.match(/<script/gu)?.length, 1);
    assert.match(html, /<script nonce="abc123" src="https:\/\/preview\.example\/preview\.js">/u);
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/u);
  });

  it('shows words as words', () => {
    assert.ok(!html.includes('<script>alert'));
    assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'));
  });

  it('names the language and what a screen reader cannot see', () => {
    assert.match(html, /<html lang="de">/u);
    assert.match(html, /role="toolbar"/u);
    assert.match(html, /<main tabindex="0" aria-label=/u);
  });
});
