import { m } from '#messages';

/** The words of a closed set of the schema; a value that this portal does not know yet is shown as it is. */
function words(byValue: Readonly<Record<string, () => string>>): (value: string) => string {
  return (value) => byValue[value]?.() ?? value;
}

export const agreementType = words({
  CONNECTION: () => m.type_connection(),
  DATA_PROCESSING: () => m.type_data_processing(),
  PHASE_OUT: () => m.type_phase_out(),
  COOPERATION_TERMS: () => m.type_cooperation_terms(),
  CONTRACT_TERMS: () => m.type_contract_terms(),
});

export const municipalityRole = words({
  AGREEMENT_RECIPIENT: () => m.role_agreement_recipient(),
  CASE: () => m.role_case(),
  CO_AUTHOR: () => m.role_co_author(),
  LEAD: () => m.role_lead(),
  NETWORK_FOUNDER: () => m.role_network_founder(),
  NETWORK_JOINED: () => m.role_network_joined(),
});
