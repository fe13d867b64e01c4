import { defineEnum } from '@portfolio/records';

export const DependencyKind = defineEnum('DependencyKind', 'How one solution depends on another.', {
  DATA: ['It gets data from it. An outage passes over.', 'Data'],
  INTEGRATION: ['It is integrated with it ("integration"). An outage passes over.', 'Integration'],
  ACCESS: ['Users get their rights through it ("adgangsstyring"). An outage passes over.', 'Adgangsstyring'],
  RUNTIME: ['It needs it while it runs. An outage passes over.', 'Kørsel'],
  HOSTING: ['It runs on it ("drift"). An outage passes over.', 'Drift'],
  FUNCTIONAL: ['It uses functions of it. An outage passes over.', 'Funktion'],
  CLASSIFICATION: ['It sorts its data by it. No outage passes over.', 'Klassifikation'],
  DOCUMENTS: ['It describes it. No outage passes over.', 'Beskriver', 'Describes'],
  REQUIRES: ['It demands the use of it. No outage passes over.', 'Kræver'],
});

export const DependencyStatus = defineEnum('DependencyStatus', 'Whether a dependency is there yet.', {
  IN_EFFECT: ['It is there, as far as its source tells.', 'Gældende'],
  PLANNED: ['Its source says that it is to come. No outage passes over.', 'Planlagt'],
});
