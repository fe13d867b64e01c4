/** The sections of a document's text: from the words a section opens with to those of the next. Sections open with their titles, but for these. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const OPENINGS = {
  'governance-2013': {
    resume: 'Resume:',
    's2-1': '1) Lovvedligehold Lovvedligehold er',
    's2-2': '2) Vedligehold (teknisk) Vedligehold er',
    's2-3': '3) Vedligehold (behovsændringer) Vedligehold (',
    's2-4': '4) Videreudvikling Videreudvikling er',
    's2-5': '5) Genudbud Samtlige',
    's3-faggruppe': 'Faggruppe For hver',
    's3-kontaktudvalg': "KL's kontaktudvalg KL's kontaktudvalg, som",
    's3-stat': 'Kontakt til staten Der vil',
    's3-kravredaktion': 'Lovovervåger og kravredaktion',
    's3-samlet': 'Den samlede governancemodel De ovenfor',
    's4-kl': "KL's rolle og involvering herunder",
    's4-kommuner': 'Kommunernes rolle og involvering De',
    's4-kombit': 'KOMBITs rolle og involvering som',
  },
  'governance-fki': { 'kl-kobling': 'Kobling til KL – orientering' },
  'fki-opgaver-2019': { hoved: 'KOMBIT A/S' },
  'programleder-2025': {
    'k-aftale-mangler': 'Danmarkskort TILSLUTNING',
    'sapa-moeder': 'Dialogmøde om skattedata',
    ekstranet: 'Ekstranet og SF Tele lukker',
    nis2: 'Ny fælles folder og husk',
    cybersikkerhedsskolen: 'Husk at bruge Cybersikkerhedsskolen',
    'sts-intro': 'Genudbud af Støttesystemerne (STS)',
    'sts-hvad': 'Hvad er Støttesystemerne? Hvad er Støttesystemerne?',
    'sts-flerleverandoer': 'flerleverandørsetup Flerleverandørsetup og',
    'sts-tidsplan': 'Overordnet foreløbig tidsplan Overordnet foreløbig tidsplan',
    'sts-transition': '1:1 Transition med mindst mulig påvirkning 1:1 Transition',
    'sts-modernisering': 'Rammer for moderniseringsprojektet Agilt',
    'valg-intro': 'Afvikling af kommunal- og',
    'valg-support': 'Supporthenvendelser (telefon',
    'valg-naeste': 'Næste skridt',
    'k98-intro': 'Status på K98-Aftalen',
    'k98-flow': 'Årshjul KOMBIT Fagråd',
    'k98-bemanding': 'Bemanding Bemanding Porteføljeråd',
    'k98-proces': '19.11. Tidsplan i direktionen',
    afrunding: 'Tak for i dag AFRUNDING',
  },
};

/** Texts are compared without line breaks, kinds of quotation marks and the blank that a line break leaves after a hyphen. */
export function plain(text) {
  return text
    .normalize('NFC')
    .replace(/[“”„»«‘’]/g, (mark) => ('‘’'.includes(mark) ? "'" : '"'))
    .replace(/\s+/g, ' ')
    .replace(/- /g, '-');
}

/** The words a section opens with. */
export function openingOf(document, { section, title }) {
  return plain(OPENINGS[document]?.[section] ?? title);
}

/** The text of every section, by `document#section`; throws where a section's opening is not in the text. */
export function sectionTexts(folder, documents) {
  const texts = new Map();
  for (const { id, sections } of documents) {
    const text = plain(readFileSync(join(folder, `${id}.txt`), 'utf8'));
    const found = text.toLowerCase();
    let from = 0;
    const starts = sections.map((section) => {
      const opening = openingOf(id, section).toLowerCase();
      const start = found.indexOf(opening, from);
      if (start < 0) throw new Error(`${id}: expected section "${section.section}" to open with "${opening}" after character ${from}`);
      from = start + 1;
      return start;
    });
    sections.forEach(({ section }, index) => texts.set(`${id}#${section}`, text.slice(starts[index], starts[index + 1])));
  }
  return texts;
}
