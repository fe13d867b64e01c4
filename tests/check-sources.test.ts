import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Section {
  section: string;
  title: string;
}

const root = join(import.meta.dirname, '..');
const documents = parse(readFileSync(join(root, 'subgraphs/governance/data/documents.yaml'), 'utf8')) as { id: string; sections: Section[] }[];

function check(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'scripts/check-sources.js'), ...args], (error, out, err) =>
      resolve({ code: (error?.code as number | undefined) ?? 0, out, err }),
    );
  });
}

describe('npm run check:sources', () => {
  let folder: string;
  let openingOf: (document: string, section: Section) => string;

  /** Texts of the documents in which every section holds its opening words and, where given, more. */
  function write(more: Record<string, string>): void {
    for (const { id, sections } of documents) {
      const text = sections.map((section) => `${openingOf(id, section)}\n\n${more[`${id}#${section.section}`] ?? ''}`).join('\n');
      writeFileSync(join(folder, `${id}.txt`), text);
    }
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sources-'));
    ({ openingOf } = (await import(join(root, 'scripts/check-sources/sections.js'))) as { openingOf: typeof openingOf });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('requires the folder of the texts', async () => {
    expect(await check()).toEqual({ code: 2, out: '', err: 'expected a folder: npm run check:sources -- <folder>\n' });
  });

  test('names a section that it does not find', async () => {
    write({});
    writeFileSync(join(folder, 'governance-2013.txt'), 'Resume: 1. Indledning');
    const { code, err } = await check(folder);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'governance-2013: expected section "s2" to open with "2. vedligeholdelse og videreudvikling af løsningerne" after character 9\n',
    });
  });

  test('reports file, record, field and section of a quotation, a figure and a name that the section does not contain', async () => {
    write({});
    const { code, out } = await check(folder);
    const sections = 'programleder-2025#sts-flerleverandoer programleder-2025#sts-transition programleder-2025#sts-modernisering';
    const lines = out.split('\n');
    expect(code).toBe(1);
    expect(lines).toContain(`retenders.yaml, sts-retender, modernisationGoals[1], ${sections}: does not hold the words "Stabilitet og sikker drift"`);
    expect(lines).toContain('playbook-activities.yaml, pb-6-4, expectations[4].levelRaw, drejebog-4-1#s6-4: does not hold the words "kan bede"');
    expect(lines).toContain('agreements.yaml, dubu-tilslutning, textEnd.note, programleder-2025#dubu: does not hold the words "udgangen af 2028"');
    expect(lines).toContain('events.yaml, ev017, figures.MUNICIPALITIES, drejebog-4-1#s4-2: does not give 70');
    expect(lines).toContain('solutions.yaml, dubu, vendors[1].organisation, programleder-2025#dubu: does not name netcompany, which is STATED');
    expect(lines.at(-2)).toBe(`${lines.length - 2} findings in 33 files against 116 sections`);
  });

  test('finds what a line break parts, and takes no word of another section', async () => {
    write({ 'drejebog-4-1#s4-2': 'Med 70 kommuner', 'programleder-2025#dubu': 'Net-\ncompany', 'drejebog-4-1#s6-4': 'man kan\n\nbede' });
    const { out } = await check(folder);
    expect(out).not.toContain('ev017, figures.MUNICIPALITIES');
    expect(out).not.toContain('pb-6-4, expectations[4].levelRaw');
    expect(out).toContain('pb-6-4, expectations[2].levelRaw');
    expect(out).toContain('dubu, vendors[1].organisation');
  });
});
