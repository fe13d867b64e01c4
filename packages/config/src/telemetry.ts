/** Apollo's gateway reports to Apollo that it is used, unless this variable says no; here it does only where an operator sets it to `false`. */
export function silenceTelemetry(environment: NodeJS.ProcessEnv = process.env): void {
  environment.APOLLO_TELEMETRY_DISABLED ||= 'true';
}
