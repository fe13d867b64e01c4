#!/bin/sh
# Run once by PostgreSQL's image, when it makes the primary's cluster: lets the replica stream from it.
set -eu
echo "host replication portfolio all scram-sha-256" >>"$PGDATA/pg_hba.conf"
