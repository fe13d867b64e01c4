import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, type TestSubgraph } from '@portfolio/testkit';
import { klik } from '../src/index.js';

describe('the playbook and the areas of operation', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await openTestSubgraph(klik);
  });

  afterAll(() => subgraph?.close());

  test('the technical theme has five activities by start, the ongoing end without a day', async () => {
    const { data, statements } = await subgraph.query(`{
      playbookTheme(id: "teknisk") {
        activities(orderBy: [START_ASC]) { totalCount nodes { number start { from } end { to status } solutions { id } } }
        cases { nodes { number } }
      }
    }`);
    const knownEnd = (to: string) => ({ to, status: 'KNOWN' });
    expect(data).toEqual({
      playbookTheme: {
        activities: {
          totalCount: 5,
          nodes: [
            { number: '5.1', start: { from: '2013-09-01' }, end: knownEnd('2015-06-30'), solutions: [] },
            { number: '5.5', start: { from: '2014-05-01' }, end: { to: null, status: 'ONGOING' }, solutions: [{ id: 'kmd-sag' }, { id: 'kmd-non-tsa' }] },
            { number: '5.2', start: { from: '2015-07-01' }, end: knownEnd('2015-12-31'), solutions: [] },
            { number: '5.3', start: { from: '2015-11-01' }, end: knownEnd('2015-12-31'), solutions: [] },
            { number: '5.4', start: { from: '2016-01-01' }, end: knownEnd('2016-02-29'), solutions: [] },
          ],
        },
        cases: { nodes: [{ number: '7.2.1' }] },
      },
    });
    expect(statements).toBe(3);
  });

  test('activities keep the order of the document: 4.2 before 4.13', async () => {
    const { data } = await subgraph.query(`{
      playbookActivities(filter: { solutions: { eq: "kmd-sag" } }, orderBy: [NUMBER_ASC]) { nodes { number municipalities { code } agreements { id } } }
    }`);
    expect(data).toEqual({
      playbookActivities: {
        nodes: [
          { number: '4.2', municipalities: [], agreements: [] },
          { number: '4.3', municipalities: [], agreements: [] },
          { number: '4.13', municipalities: [{ code: '340' }, { code: '265' }, { code: '860' }], agreements: [] },
          { number: '4.14', municipalities: ['851', '630', '561', '147', '259', '265'].map((code) => ({ code })), agreements: [] },
          { number: '5.5', municipalities: [], agreements: [{ id: 'kmd-sag-udfasning' }] },
          { number: '6.3', municipalities: [], agreements: [{ id: 'kmd-standardvilkaar' }] },
        ],
      },
    });
  });

  test('an activity tells what it points to and what points to it', async () => {
    const { data } = await subgraph.query(`{
      playbookActivities(filter: { number: { eq: "4.13" } }) { nodes {
        relatedActivities { activity { number } } relatedFrom { basis namedBy { number } sources { section { id } } }
      } }
    }`);
    const from = (number: string, section: string) => ({ basis: 'STATED', namedBy: { number }, sources: [{ section: { id: `drejebog-4-1#${section}` } }] });
    expect(data).toEqual({ playbookActivities: { nodes: [{ relatedActivities: [], relatedFrom: [from('4.2', 's4-2'), from('4.14', 's4-14')] }] } });
  });

  test('each expectation has its own level; the obligation is that of the first', async () => {
    const fields = 'expectations { level levelRaw } obligation obligationRaw obligationCovers';
    const { data } = await subgraph.query<Record<string, unknown>>(`{
      processes: task(id: "pb-4-7") { ... on PlaybookActivity { ${fields} municipalityMust } }
      organisation: task(id: "pb-4-5") { ... on PlaybookActivity { expectations { level } } }
      area: operationalArea(id: "area-5") { expectations { level levelRaw } }
    }`);
    const level = (level: string, levelRaw: string) => ({ level, levelRaw });
    expect(data).toEqual({
      processes: {
        expectations: [
          level('RECOMMENDED', 'bør'),
          level('REQUIRED', 'kommunernes ansvar'),
          level('REQUIRED', 'skal kommunerne fokusere'),
          level('OPTIONAL', 'kan vælge'),
        ],
        obligation: 'RECOMMENDED',
        obligationRaw: 'bør',
        obligationCovers: 'Kommunen bør gennemgå de kommende arbejdsgange (to-be) i forhold til det nye system',
        municipalityMust: [
          'Kommunen bør gennemgå de kommende arbejdsgange (to-be) i forhold til det nye system',
          'Kommunen har ansvar for at analysere, hvor meget de ændrer de nuværende arbejdsgange, og hvordan ændringerne kan gennemføres (forandringsledelse)',
          'Kommunen skal fokusere på, hvordan sådanne ændringer kan gennemføres, hvis der er nogen',
          'Kommunen kan vælge at tilkøbe konsulentstøtte til at tilrette processer',
        ],
      },
      organisation: { expectations: [{ level: 'REQUIRED' }, { level: 'EXPECTED' }, { level: 'RECOMMENDED' }] },
      area: {
        expectations: [
          level('NEEDED', 'behov for'),
          level('NEEDED', 'behovet for'),
          level('REQUIRED', 'skal endvidere tage stilling'),
          level('NEEDED', 'kan være behov for'),
          level('NEEDED', 'kan der være behov for'),
        ],
      },
    });
  });

  test('readiness has eight categories and counts six and three months back', async () => {
    const { data, statements } = await subgraph.query(`{
      readinessRule {
        informsBeforeMonths confirmBeforeMonths informsWho { id } confirmsWho { id } activity { number readinessCategories { id } }
        categories { name activity { number readinessCategories { number } } }
        deadlines(implementation: "2015-12-01") { inform confirm }
      }
    }`);
    const tied = (name: string, number: string, category: number) => ({ name, activity: { number, readinessCategories: [{ number: category }] } });
    expect(data).toEqual({
      readinessRule: {
        informsBeforeMonths: 6,
        confirmBeforeMonths: 3,
        informsWho: { id: 'kombit' },
        confirmsWho: { id: 'kommunerne' },
        activity: { number: '4.8', readinessCategories: [] },
        categories: [
          tied('Processer', '4.7', 1),
          { name: 'Data', activity: null },
          tied('Migrering', '5.2', 3),
          { name: 'Organisation + roller', activity: null },
          tied('It (se Nødvendige investeringer)', '5.1', 5),
          { name: 'Ledelsesinformation', activity: null },
          tied('Uddannelse', '4.10', 7),
          tied('Test', '5.3', 8),
        ],
        deadlines: { inform: '2015-06-01', confirm: '2015-09-01' },
      },
    });
    expect(statements).toBe(6);
  });

  test('only the area on service messages has questions that the annex itself asks', async () => {
    const { data, statements } = await subgraph.query(`{
      operationalAreas { nodes { id isExplicit } }
      beskedfordeler: operationalAreas(filter: { solutions: { eq: "beskedfordeler" } }) { nodes { id questions { id area { sectionNumber } } } }
    }`);
    const areas = ['area-2', 'area-3', 'area-4', 'area-5', 'area-6', 'area-7'];
    expect(data).toEqual({
      operationalAreas: { nodes: areas.map((id) => ({ id, isExplicit: id === 'area-3' })) },
      beskedfordeler: {
        nodes: [{ id: 'area-3', questions: [1, 2, 3, 4, 5, 6].map((number) => ({ id: `area-3-q${number}`, area: { sectionNumber: 3 } })) }],
      },
    });
    expect(statements).toBe(4);
  });
});
