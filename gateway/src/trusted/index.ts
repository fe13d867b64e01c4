export { checkedManifest, committedManifest, type Manifest, type TrustedOperation } from './manifest.js';
export { trustedHandler } from './router.js';
export { trustedDocuments, type TrustedDocuments, type TrustMode } from './trusted.js';
export { manifestOf } from './write.js';
