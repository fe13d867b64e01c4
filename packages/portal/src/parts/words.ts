import { m } from '#messages';

interface Words {
  /** The word of a value; one that this portal does not know yet is shown as it is. */
  (value: string): string;
  /** The value, where it is one of the set. */
  known(value: string | null): string | undefined;
}

/** The words of a closed set of the schema. */
export function words(byValue: Readonly<Record<string, () => string>>): Words {
  const known = (value: string | null) => (value !== null && Object.hasOwn(byValue, value) ? value : undefined);
  return Object.assign((value: string) => byValue[known(value) ?? '']?.() ?? value, { known });
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

export const solutionKind = words({
  BUSINESS_SOLUTION: () => m.kind_business_solution(),
  INFRASTRUCTURE: () => m.kind_infrastructure(),
  COMPONENT: () => m.kind_component(),
  ENVIRONMENT: () => m.kind_environment(),
  PORTAL: () => m.kind_portal(),
  INTERFACE: () => m.kind_interface(),
  TOOL: () => m.kind_tool(),
  ARCHITECTURE: () => m.kind_architecture(),
  CLASSIFICATION: () => m.kind_classification(),
  DATA_STANDARD: () => m.kind_data_standard(),
  FRAMEWORK_AGREEMENT: () => m.kind_framework_agreement(),
  LEARNING_PROGRAMME: () => m.kind_learning_programme(),
  EXTERNAL_PLATFORM: () => m.kind_external_platform(),
  EXTERNAL_REGISTER: () => m.kind_external_register(),
  LOCAL_SYSTEM: () => m.kind_local_system(),
  LEGACY_SYSTEM: () => m.kind_legacy_system(),
});

const severalOfKind = words({
  BUSINESS_SOLUTION: () => m.kinds_business_solution(),
  INFRASTRUCTURE: () => m.kinds_infrastructure(),
  COMPONENT: () => m.kinds_component(),
});

/** The word for several solutions of a kind. */
export const solutionKinds = (kind: string): string => (severalOfKind.known(kind) ? severalOfKind(kind) : solutionKind(kind));

export const dependencyKind = words({
  DATA: () => m.dependency_data(),
  INTEGRATION: () => m.dependency_integration(),
  ACCESS: () => m.dependency_access(),
  RUNTIME: () => m.dependency_runtime(),
  HOSTING: () => m.dependency_hosting(),
  FUNCTIONAL: () => m.dependency_functional(),
  CLASSIFICATION: () => m.dependency_classification(),
  DOCUMENTS: () => m.dependency_documents(),
  REQUIRES: () => m.dependency_requires(),
});

export const taskKind = words({
  KLIK_TASK: () => m.klik_task(),
  FOLLOW_UP: () => m.follow_up(),
  PLAYBOOK_ACTIVITY: () => m.playbook_activity_kind(),
});

export const documentKind = words({
  GOVERNANCE_NOTE: () => m.document_note(),
  GOVERNANCE_SLIDES: () => m.document_governance_slides(),
  PLAYBOOK: () => m.document_playbook(),
  ANNEX_NOTE: () => m.document_annex(),
  MEETING_SLIDES: () => m.document_meeting_slides(),
});

export const bodyKind = words({
  BOARD: () => m.body_board(),
  EXECUTIVE: () => m.body_executive(),
  PORTFOLIO: () => m.body_portfolio(),
  COORDINATION: () => m.body_coordination(),
  STEERING: () => m.steering_body(),
  EXPERT: () => m.body_expert(),
  ADVISORY: () => m.body_advisory(),
  FUNCTION: () => m.body_function(),
  ROLE: () => m.body_role(),
  MANAGEMENT: () => m.body_management(),
  SECRETARIAT: () => m.body_secretariat(),
  REFERENCE: () => m.body_reference(),
  WORKING: () => m.body_working(),
  OPERATIONAL: () => m.body_operational(),
});

export const bodyScope = words({
  SOLUTION: () => m.per_solution(),
  DOMAIN: () => m.per_domain(),
  ISSUE: () => m.per_issue(),
  FIELD: () => m.per_field(),
});

/** What one body does for another, as the verb between their names. */
export const interactionKind = words({
  RECOMMENDS_TO: () => m.does_recommend(),
  ADVISES: () => m.does_advise(),
  SETS_FRAME_FOR: () => m.does_frame(),
  INITIATES: () => m.does_initiate(),
  INFORMS: () => m.does_inform(),
  DECIDES_FOR: () => m.does_decide(),
  SUPPORTS: () => m.does_support(),
  SETS_UP: () => m.does_set_up(),
  APPROVES: () => m.does_approve(),
  PROVIDES_STATUS_TO: () => m.does_give_status(),
  COORDINATES_WITH: () => m.does_coordinate(),
  PROVIDES_INPUT_TO: () => m.does_give_input(),
  REPORTS_TO: () => m.does_report(),
});
