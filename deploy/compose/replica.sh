#!/bin/sh
# A streaming replica in PostgreSQL's image: copied from the primary the first time, then a hot standby that follows it.
set -eu
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  chmod 700 "$PGDATA"
  until pg_basebackup -h postgresql -U replicator -D "$PGDATA" -X stream -R --checkpoint=fast; do sleep 1; done
fi
exec postgres -c wal_retrieve_retry_interval=500ms
