import type { PortalMapQuery } from './map.generated.ts';

export type Status = NonNullable<NonNullable<NonNullable<PortalMapQuery['agreement']>['signatures']>['nodes']>[number]['status'];
type SignatureNode = NonNullable<NonNullable<PortalMapQuery['agreement']>['signatures']>['nodes'][number];
export type Kkr = NonNullable<PortalMapQuery['kkrGeographies']>[number];

/** A municipality on the map. */
export interface MunicipalityState {
  code: string;
  name: string;
  kkr: Kkr;
  /** Undefined: it could not be fetched. */
  status: Status | undefined;
  signature?: SignatureNode;
}

/** Each municipality's state, by its code. */
export function statesOf(data: PortalMapQuery): Map<string, MunicipalityState> {
  const signatures = data.agreement?.signatures?.nodes;
  const byCode = new Map((signatures ?? []).flatMap((signature) => (signature.municipality ? [[signature.municipality.code, signature] as const] : [])));
  const states = (data.kkrGeographies ?? []).flatMap((kkr) =>
    (kkr.municipalities?.nodes ?? []).map(({ code, name }): [string, MunicipalityState] => {
      const signature = byCode.get(code);
      return [code, { code, name, kkr, signature, status: signature?.status ?? (signatures ? 'NOT_REPORTED' : undefined) }];
    }),
  );
  return new Map(states);
}
