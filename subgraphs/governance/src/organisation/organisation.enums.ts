import { defineEnum } from '@portfolio/records';

export const OrganisationKind = defineEnum('OrganisationKind', 'What an organisation is.', {
  MUNICIPAL_IT_COMMUNITY: ['The IT community of the municipalities ("kommunernes it-fællesskab"): KOMBIT.', 'Kommunernes it-fællesskab'],
  ASSOCIATION: ['An association ("forening"), such as KL.', 'Forening'],
  COLLECTIVE: ['Several organisations spoken of as one, such as the municipalities or the state.', 'Flere samlet', 'Several as one'],
  PUBLIC_AUTHORITY: ['A public authority ("myndighed").', 'Myndighed'],
  VENDOR: ['A supplier ("leverandør").', 'Leverandør'],
  PURCHASING_BODY: ['A purchasing body ("indkøbscentral").', 'Indkøbscentral'],
  EDUCATION_BODY: ['A provider of courses.', 'Kursusudbyder'],
  PARTNER: ['A partner in cooperation.', 'Samarbejdspartner'],
  REGIONAL_FORUM: ['The forum of the municipalities of a region ("kommunekontaktråd", KKR).', 'Kommunekontaktråd'],
  REGION: ['A region.', 'Region'],
  GENERIC: ['A part that differs from solution to solution, such as "the supplier".', 'Afhænger af løsningen', 'Depends on the solution'],
});
