import { citationType } from '@portfolio/graphql';
import { Document } from './document.type.js';

export const Citation = citationType(() => Document, 'governance');
