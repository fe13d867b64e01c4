#!/bin/sh
# Run once by PostgreSQL's image, when it makes the primary's cluster. The servers are a role that owns its database and nothing else, the replica one that may only replicate; the superuser is
# reached from inside the container alone.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$PORTFOLIO_PASSWORD" -U "$POSTGRES_USER" -d postgres <<'SQL'
create role portfolio login password :'password';
create database portfolio owner portfolio;
create role replicator login replication password :'password';
SQL
cat >"$PGDATA/pg_hba.conf" <<'HBA'
local all all trust
host portfolio portfolio all scram-sha-256
host replication replicator all scram-sha-256
HBA
