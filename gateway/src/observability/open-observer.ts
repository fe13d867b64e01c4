import type { ObserveSettings } from '@portfolio/config';
import type { Observation } from '@portfolio/observe';
import type { Logger } from 'pino';
import { logListener } from './log.js';
import { metricsListener, type Counted } from './gateway-metrics.js';
import { Observer } from './observer.js';
import type { Listener } from './observer-events.js';
import { traceListener } from './trace.js';

export interface ObserverOptions extends Counted {
  logger: Logger;
  settings: Pick<ObserveSettings, 'slowOperation'>;
  /** Absent: no metrics and no traces. */
  observation?: Observation;
}

/** Opens an observer with the configured listeners. */
export function openObserver({ logger, settings, observation, ...counted }: ObserverOptions): Observer {
  const listeners: Listener[] = logger.isLevelEnabled('warn') ? [logListener(logger, settings.slowOperation)] : [];
  if (observation?.metrics) listeners.push(metricsListener(observation.metrics, counted));
  if (observation?.tracing) listeners.push(traceListener(observation.tracing));
  return new Observer(listeners, observation?.tracing);
}
