# syntax=docker/dockerfile:1
# One image for every role, by argument: gateway | subgraph <name> | hub. See deploy/README.md.

FROM node:24.21.0-bookworm-slim AS manifests
WORKDIR /portfolio
COPY . .
# What npm needs and nothing else, so that the next stages are made anew only when a dependency changes.
RUN find . -type f ! -name package.json ! -name package-lock.json ! -name .npmrc -delete && find . -type d -empty -delete

FROM node:24.21.0-bookworm-slim AS production
WORKDIR /portfolio
COPY --from=manifests /portfolio .
# The optional packages are Node itself, which the image has, and the tools of the build.
RUN --mount=type=cache,target=/npm npm ci --cache /npm --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund --loglevel=error

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /portfolio
COPY --from=manifests /portfolio .
RUN --mount=type=cache,target=/npm npm ci --cache /npm --ignore-scripts --no-audit --no-fund --loglevel=error
COPY . .
RUN node scripts/build.js \
  && rm -rf node_modules docs scripts tests packages/testkit packages/schema-checks \
  && find . -type d \( -name src -o -name test -o -name node_modules \) -prune -exec rm -rf {} +

FROM node:24.21.0-bookworm-slim AS image
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data APOLLO_TELEMETRY_DISABLED=1
WORKDIR /portfolio
COPY --from=production /portfolio .
COPY --from=build /portfolio .
# Everything is root's and only read; the hub without PostgreSQL writes to /data alone.
RUN install -d -o 1000 -g 1000 /data
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s CMD ["node", "/portfolio/deploy/ready.js"]
ENTRYPOINT ["node", "/portfolio/deploy/start.js"]
CMD ["hub"]
