/** How far a server's log of writes has come. */
export interface Position {
  /** Which history of writes it is of: the cluster, and its timeline, which a failover ends. */
  history: string;
  /** Bytes of the log; on a replica those it has replayed, so that their writes are visible there. */
  bytes: bigint;
}

/** The end of everything written by now: a write that has finished is before it, flushed to disk or not. */
export const WRITTEN_POSITION = `select (pg_control_system()).system_identifier::text || ' ' || ('x' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8))::bit(32)::int::text as history,
 pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::text as bytes where not pg_is_in_recovery()`;

/** No row on a server that is no replica, or no longer one. Its timeline is the one of its last restart point: an older one where it has just followed a failover. */
export const REPLAYED_POSITION = `select (pg_control_system()).system_identifier::text || ' ' || (pg_control_checkpoint()).timeline_id::text as history,
 pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::text as bytes where pg_is_in_recovery()`;

export interface PositionRow {
  history: string;
  bytes: string;
}

export function positionOf(row: PositionRow | undefined): Position | undefined {
  return row && { history: row.history, bytes: BigInt(row.bytes) };
}

/** Whether a replica has replayed every write up to the position of its primary. */
export function hasCaughtUp(replayed: Position | undefined, written: Position | undefined): boolean {
  return replayed !== undefined && written !== undefined && replayed.history === written.history && replayed.bytes >= written.bytes;
}
